import { expect, test } from 'vitest';
import { ankiFile, type AnkiCard } from '../../../src/exports/anki-file.ts';

const CARD: AnkiCard = {
  id: 'si-feng',
  term: '四风',
  pinyin: 'sì fēng',
  english: 'four forms of misconduct',
  gloss: 'A gloss.',
  address: 'https://example.org/terms/si-feng/',
  example: null,
};

const rows = (cards: AnkiCard[]) =>
  ankiFile(cards, 'Duidu', 'duidu')
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('\t'));

test('the head says how the file is read; a card is a line of three fields, told by its identifier', () => {
  expect(ankiFile([CARD], '对读\tDuidu', 'duidu').split('\n').slice(0, 6)).toEqual([
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#deck:对读 Duidu',
    '#tags:duidu',
    '#guid column:1',
  ]);
  expect(rows([CARD, { ...CARD, id: 'b' }])).toEqual([
    ['duidu-si-feng', '<span lang="zh-Hans">四风</span>', expect.any(String)],
    ['duidu-b', '<span lang="zh-Hans">四风</span>', expect.any(String)],
  ]);
});

test('nothing in a text is read as markup, as a field, as a line or as a quotation', () => {
  const hostile = '"a\tb\n<script>&amp;</script>';
  const [[, front = '', back = ''] = []] = rows([
    { ...CARD, term: hostile, gloss: hostile, english: hostile, address: 'https://e.org/?a="x"&b' },
  ]);
  expect(front).toBe('<span lang="zh-Hans">&quot;a b &lt;script&gt;&amp;amp;&lt;/script&gt;</span>');
  expect(back).not.toMatch(/<script|\n|\t/u);
  expect(back).toContain('href="https://e.org/?a=&quot;x&quot;&amp;b"');
});

test('an example has the term marked, its translation and its place; what is empty has no line', () => {
  const example = {
    chinese: ['反对', '四风', '。'] as const,
    english: 'Oppose them.',
    label: 'Linzi 2022 · 9.4',
    address: 'https://example.org/documents/linzi-2022/#9.4',
  };
  const [[, , back = ''] = []] = rows([{ ...CARD, english: '', example }]);
  expect(back).toContain('<hr><div><span lang="zh-Hans">反对<b>四风</b>。</span></div>');
  expect(back).toContain('<div>Oppose them.</div>');
  expect(back).toContain('>Linzi 2022 · 9.4</a>');
  expect(back).not.toContain('<div></div>');
});
