import { expect, test } from 'vitest';
import { parseEdition } from '../../../../src/corpus/read/parse-edition.ts';

const MDX = `---
level: city
---

# 题名

<Block id="number">

甲〔2017〕1号

</Block>

<Provision id="preamble">

前言。现规定：

</Provision>

## 一、首章

<Provision id="1">

### 1.标题。

甲；乙。

丙。

</Provision>

<Block id="table-1">

| 序号 | 名称 |
| --- | --- |
| 1 | 甲 |

</Block>
`;

test('a document is its title, chapters, provisions cut into sentences that may open a paragraph, and blocks', () => {
  const { title, chapters, provisions, blocks } = parseEdition(MDX, 'd.mdx');
  expect(title).toBe('题名');
  expect(chapters).toEqual([{ id: 'chapter-1', text: '一、首章' }]);
  expect(provisions).toEqual([
    {
      id: 'preamble',
      chapter: null,
      heading: null,
      sentences: [
        { id: 'preamble.1', text: '前言。', opens: true },
        { id: 'preamble.2', text: '现规定：', opens: false },
      ],
    },
    {
      id: '1',
      chapter: 'chapter-1',
      heading: '1.标题。',
      sentences: [
        { id: '1.1', text: '甲；', opens: true },
        { id: '1.2', text: '乙。', opens: false },
        { id: '1.3', text: '丙。', opens: true },
      ],
    },
  ]);
  expect(blocks).toEqual([
    { id: 'number', kind: 'number', text: '甲〔2017〕1号' },
    { id: 'table-1', kind: 'table', text: '序号\t名称\n1\t甲' },
  ]);
});

test('the stream is every character in its order, each piece with its id', () => {
  expect(parseEdition(MDX, 'd.mdx').stream).toEqual([
    { id: 'title', text: '题名' },
    { id: 'number', text: '甲〔2017〕1号' },
    { id: 'preamble.1', text: '前言。' },
    { id: 'preamble.2', text: '现规定：' },
    { id: 'chapter-1', text: '一、首章' },
    { id: '1.heading', text: '1.标题。' },
    { id: '1.1', text: '甲；' },
    { id: '1.2', text: '乙。' },
    { id: '1.3', text: '丙。' },
    { id: 'table-1', text: '序号名称1甲' },
  ]);
});

test('a document without a title is refused', () => {
  expect(() => parseEdition('## 一、章\n', 'd.mdx')).toThrow(
    'd.mdx: no title. Begin the text with a line “# …”.',
  );
});

test('an id that stands twice is refused', () => {
  const twice = MDX.replace('id="1"', 'id="preamble"');
  expect(() => parseEdition(twice, 'd.mdx')).toThrow('d.mdx:25: the id “preamble.1” stands twice.');
});
