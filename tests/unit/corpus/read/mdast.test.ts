import { expect, test } from 'vitest';
import { parseEdition } from '../../../../src/corpus/read/parse-edition.ts';

const parse = (text: string) => () => parseEdition(`---\na: 1\n---\n\n# 题\n\n${text}\n`, 'd.mdx');

test.each([
  ['an import', 'import x from "y"', 'd.mdx:7: an import or export'],
  ['an export', 'export const a = 1', 'd.mdx:7: an import or export'],
  ['an expression', '{1 + 1}', 'd.mdx:7: an {expression}'],
  ['an expression in a line', '<Provision id="1">\n\n一{x}\n\n</Provision>', 'd.mdx:9: an {expression}'],
  ['HTML', '<div>一</div>', 'd.mdx:7: unknown component or HTML element <div>'],
  [
    'HTML in a line',
    '<Provision id="1">\n\n一<b>二</b>\n\n</Provision>',
    'd.mdx:9: an element inside a line, <b>,',
  ],
  ['an unknown component', '<Chart id="a" />', 'd.mdx:7: unknown component or HTML element <Chart>'],
  ['a list', '- 一', 'd.mdx:7: Markdown of the kind “list”'],
  ['emphasis', '<Provision id="1">\n\n*一*\n\n</Provision>', 'd.mdx:9: Markdown of the kind “emphasis”'],
  [
    'text outside a component',
    '一',
    'd.mdx:7: Markdown of the kind “paragraph” cannot stand at the top level',
  ],
  [
    'a provision without id',
    '<Provision>\n\n一\n\n</Provision>',
    'd.mdx:7: <Provision> needs exactly one attribute',
  ],
  [
    'a computed id',
    '<Provision id={x}>\n\n一\n\n</Provision>',
    'd.mdx:7: <Provision> needs exactly one attribute',
  ],
  [
    'a second attribute',
    '<Block id="note" x="1">\n\n一\n\n</Block>',
    'd.mdx:7: <Block> needs exactly one attribute',
  ],
  [
    'an id in capitals',
    '<Provision id="A">\n\n一\n\n</Provision>',
    'd.mdx:7: <Provision> needs exactly one attribute',
  ],
  [
    'a block of no kind',
    '<Block id="poem">\n\n一\n\n</Block>',
    'd.mdx:7: <Block id="poem"> is of no known kind',
  ],
  ['an open tag', '<Block id="note">\n\n一', 'd.mdx:7: the MDX cannot be read: Expected a closing tag'],
])('%s is refused with file and line', (_, text, message) => {
  expect(parse(text)).toThrow(message);
});

test('headings, provisions, blocks and tables are data', () => {
  expect(
    parse('## 一、章\n\n<Block id="table-2">\n\n| 一 | 二 |\n| --- | --- |\n| | 三 |\n\n</Block>'),
  ).not.toThrow();
});
