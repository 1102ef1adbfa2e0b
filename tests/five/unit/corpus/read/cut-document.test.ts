import { expect, test } from 'vitest';
import { sentencePlugin } from '../../../../../src/corpus/read/cut-document.ts';
import { cutSentences } from '../../../../../src/corpus/read/cut-sentences.ts';
import { evaluate, mdxToJs } from 'satteri';
import { CONTENT_FOLDERS } from '../../../../../src/corpus/read/content-files.ts';
import { withoutSpace } from '../../../../../src/corpus/model/han.ts';
import { parseEdition } from '../../../../../src/corpus/read/parse-edition.ts';
import { readContent } from '../../read-content.ts';

test('a sentence ends at 。！？ and ；', () => {
  expect(cutSentences('一。二！三？四；五。')).toEqual(['一。', '二！', '三？', '四；', '五。']);
});

test('closing quotes and brackets stay with their sentence', () => {
  expect(cutSentences('他说“好。”再说（行！）完。')).toEqual(['他说“好。”', '再说（行！）', '完。']);
});

test('what follows the last mark is a sentence', () => {
  expect(cutSentences('先。现作出如下规定：')).toEqual(['先。', '现作出如下规定：']);
});

test('a comma, a colon or a half-width stop ends nothing', () => {
  expect(cutSentences('1.一，二：三、四.五')).toEqual(['1.一，二：三、四.五']);
});

test('nothing gives no sentence', () => {
  expect(cutSentences('')).toEqual([]);
});

test('joined again the sentences are the paragraph, astral characters too', () => {
  const paragraph = '𠮷田。；“𠮷！”）x';
  expect(cutSentences(paragraph).join('')).toBe(paragraph);
});

const { documents } = readContent();

const options = (file: string) => ({
  mdastPlugins: [sentencePlugin],
  features: { smartPunctuation: false },
  fileURL: new URL(`file:///site/${file}`),
});
const compile = async (mdx: string, file: string) => (await mdxToJs(mdx, options(file))).code;

interface Element {
  type: unknown;
  props: { id?: string; children?: unknown };
}

/** Each text that a compiled document calls a component for, with the id that the component gets. */
function rendered(mdx: string, file: string): { id: string; text: string }[] {
  const jsx = (type: unknown, props: unknown) => ({ type, props });
  const names = ['h1', 'h2', 'h3', 'Provision', 'Block', 'Sentence'];
  const components = Object.fromEntries(names.map((name) => [name, name]));
  const { default: content } = evaluate(mdx, { ...options(file), Fragment: 'Fragment', jsx, jsxs: jsx }) as {
    default: (props: object) => Element;
  };
  return textsIn(content({ components }));
}

function textsIn(node: unknown): { id: string; text: string }[] {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, props } = node as Element;
  if (props.id === undefined || type === 'Provision') return textsIn(props.children);
  return [{ id: props.id, text: withoutSpace(textIn(props.children)) }];
}

function textIn(node: unknown): string {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.map(textIn).join('');
  return typeof node === 'object' && node !== null ? textIn((node as Element).props.children) : '';
}

test.each(documents.map(({ id, mdx }) => [id, mdx]))(
  'the compiled MDX of %s has each text of the corpus in its order, with its id',
  (id, mdx) => {
    const file = `${CONTENT_FOLDERS.documents}/${id}.mdx`;
    const texts = rendered(mdx, file);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts).toEqual(parseEdition(mdx, file).stream);
  },
);

const MDX = `# 题

<Provision id="1">

甲；乙。见 www.example.org/a 。

</Provision>
`;

test('each sentence of a provision is an element with its id', () => {
  expect(rendered(MDX, 'content/documents/a.mdx')).toEqual([
    { id: 'title', text: '题' },
    { id: '1.1', text: '甲；' },
    { id: '1.2', text: '乙。' },
    { id: '1.3', text: '见www.example.org/a。' },
  ]);
});

test('an address in a text stays text', async () => {
  expect(await compile(MDX, 'content/documents/a.mdx')).not.toContain('href');
});

test('MDX that is no document is left as it is', async () => {
  const page = '# Method\n\nOne；two。\n\n<Table rows={1 + 1} />\n';
  const file = 'content/method/en.mdx';
  const plain = mdxToJs(page, { features: { smartPunctuation: false } });
  expect(await compile(page, file)).toBe(plain.code);
});

test.each([
  ['a component that does not exist', '<Chart id="x" />', 'unknown component or HTML element <Chart>'],
  ['an expression', '{1 + 1}', 'an {expression} cannot stand at the top level'],
  ['an import', 'import x from "y"', 'an import or export cannot stand at the top level'],
])('%s stops the compiler with file and line', async (_, line, message) => {
  const file = 'content/documents/a.mdx';
  await expect(compile(`${MDX}\n${line}\n`, file)).rejects.toThrow(`${file}:9: ${message}`);
});
