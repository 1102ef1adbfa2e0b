import { expect, test } from 'vitest';
import { buildCorpus } from '../../../../src/corpus/build/build-corpus.ts';
import { withoutSpace } from '../../../../src/corpus/model/han.ts';
import { plainText } from '../../../../src/exports/plain-text.ts';
import { sampleContent } from '../../../unit/corpus/sample.ts';
import { readContent } from '../read-content.ts';

const [sample] = buildCorpus(sampleContent()).documents;
const { documents } = buildCorpus(readContent());

test('a document as plain text is its parts in order, apart by an empty line', () => {
  expect(sample && plainText(sample, 'zh')).toBe('题\n\n一、标题\n\n甲乙。丙丁；\n\n2020年1月2日\n');
  expect(sample && plainText(sample, 'en')).toBe(
    'Title\n\nI. Heading\n\nAlpha beta. Gamma delta;\n\n2 January 2020\n',
  );
});

test.each(documents.map((document) => [document.id, document] as const))(
  'the plain text of %s is its edition, white space apart',
  (_, document) => {
    expect(withoutSpace(plainText(document, 'zh'))).toBe(document.stream.map(({ text }) => text).join(''));
  },
);

test('each paragraph of a provision is a line of its own', () => {
  const content = sampleContent();
  for (const document of content.documents) document.mdx = document.mdx.replace('乙。', '乙。\n\n');
  const [document] = buildCorpus(content).documents;
  expect(document && plainText(document, 'zh')).toContain('一、标题\n\n甲乙。\n\n丙丁；\n');
});
