import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { mdxSentences } from '../../../src/corpus/mdx-sentences.ts';

async function compile(mdx: string, file: string): Promise<string> {
  const { code } = await mdxToJs(mdx, { mdastPlugins: [mdxSentences], fileURL: pathToFileURL(file) });
  return code;
}

test('a provision of a document is compiled to its heading and sentences, each with the view', async () => {
  const code = await compile(
    '# 题\n\n## 一、章\n\n<Provision id="1">\n\n### 1.标题。\n\n甲。乙；\n\n</Provision>\n',
    'content/documents/a.mdx',
  );
  expect(code).toMatch(/DocumentTitle, \{\s*view: props\.view,\s*children: "题"/u);
  expect(code).toMatch(/ChapterHeading, \{\s*id: "chapter-1",\s*view: props\.view,\s*children: "一、章"/u);
  expect(code).toMatch(
    /ProvisionHeading, \{\s*id: "1",\s*number: "1\.",\s*depth: "3",\s*view: props\.view,\s*children: "标题。"/u,
  );
  expect(code).toMatch(/Sentence, \{\s*id: "1\.1",\s*view: props\.view,\s*children: "甲。"/u);
  expect(code).toMatch(/Sentence, \{\s*id: "1\.2",\s*view: props\.view,\s*children: "乙；"/u);
});

test('an address in the text stays text', async () => {
  const mdx = '# 题\n\n<Block id="note">\n\n见 www.a.cn\n\n</Block>\n';
  expect(await compile(mdx, 'content/documents/a.mdx')).not.toContain('href');
});

test('a document that is not data is not compiled', async () => {
  await expect(compile('# 题\n\n{process.exit()}\n', 'content/documents/a.mdx')).rejects.toThrow(
    'content/documents/a.mdx:3: an {expression} cannot stand at the top level',
  );
});

test('MDX outside the documents is left as it is', async () => {
  expect(await compile('{1 + 1}\n', 'content/method/en.mdx')).toContain('1 + 1');
});
