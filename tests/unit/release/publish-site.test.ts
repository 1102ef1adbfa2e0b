import { expect, test } from 'vitest';
import { inlineStyles } from '../../../src/release/publish-site.ts';

const sheets: Record<string, string> = {
  '/a.css': 'p { color: red }\n',
  '/b.css': 'p::before { content: "$1" }',
};
const readSheet = (address: string) => sheets[address] ?? '';

test('style sheets stand in the page in their order, in the place of the first, with their hash in the policy', () => {
  const html =
    `<meta content="style-src 'self'; img-src 'self'"><link rel="stylesheet" href="/a.css"><link rel="icon" href="/i.svg">` +
    '<link rel="stylesheet" href="/b.css"><p>1</p>';
  expect(inlineStyles(html, readSheet)).toBe(
    `<meta content="style-src 'self' 'sha256-oJQIzpAa1kLKCFU2ZacrO66lNdtqQ64JZAIoWiricMc='; img-src 'self'">` +
      '<style>p { color: red }\np::before { content: "$1" }</style><link rel="icon" href="/i.svg"><p>1</p>',
  );
});

test('a sheet for paper stays a link, and a page without sheets stays as it is', () => {
  const html = '<link rel="stylesheet" media="print" href="/a.css"><p>1</p>';
  expect(inlineStyles(html, readSheet)).toBe(html);
});

test('a sheet that would end its element is refused', () => {
  expect(() => inlineStyles('<link rel="stylesheet" href="/c.css">', () => 'p{content:"</style>"}')).toThrow(
    'it cannot stand in a page',
  );
});
