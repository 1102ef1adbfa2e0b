import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ContentError } from '../../../../src/corpus/edition/content-error.ts';
import { toEdition } from '../../../../src/corpus/edition/read-edition.ts';

const FULL = readFileSync('tests/editions/literals/content/edition.yaml', 'utf8');
const SMALL = readFileSync('tests/editions/rivers/content/edition.yaml', 'utf8');

/** Reads an edition in which one text stands in the place of another. */
function changed(yaml: string, from: string, to: string) {
  if (!yaml.includes(from)) throw new Error(`There is no ${from}.`);
  return () => toEdition(yaml.replace(from, to));
}

test('an edition without English needs none, and its English is empty', () => {
  expect(toEdition(SMALL).name).toEqual({ zh: '护河', en: '' });
});

test('a theme without a hue takes the one that is ready for its place', () => {
  const [first, second, third] = toEdition(SMALL).themes;
  expect([first?.hue.light, second?.hue.light, third?.hue.light]).toEqual(['#662936', '#1d416e', '#a8792c']);
});

test('what an edition may leave out is empty', () => {
  const { examples, limits, reports } = toEdition(FULL);
  expect(examples).toEqual({ search: [], queries: {}, quotations: [] });
  expect([limits, reports]).toEqual([undefined, undefined]);
});

test.each([
  [
    'English missing',
    FULL,
    "zh: '{governments}说了什么",
    "cn: '{governments}说了什么",
    '“heading.cn” is no field',
  ],
  ['a name in one language', FULL, '{ en: Literals, zh: 字面 }', '{ zh: 字面 }', ':4: “name.en” is missing'],
  ['no Chinese', FULL, '[en, zh]', '[en]', '“languages” is wrong: must have zh'],
  [
    'a glyph that another theme has',
    SMALL,
    'glyph: 岸',
    'glyph: 水',
    '“themes.1.glyph” is wrong: 水 stands above it already',
  ],
  [
    'a glyph of two',
    SMALL,
    'glyph: 水',
    'glyph: 水质',
    '“themes.0.glyph” is wrong: must be one Han character',
  ],
  ['a theme called none', SMALL, 'id: water', 'id: none', '“themes.0.id” is wrong: is kept'],
  ['a theme twice', SMALL, 'id: banks', 'id: water', '“themes.1.id” is wrong: water stands above it already'],
  ['a hue that is no colour', SMALL, '#a8792c', 'ochre', '“themes.2.hue.light” is wrong: must be a colour'],
  ['an unknown coding', SMALL, '[first, second]', '[first, fourth]', '“codings.1” is “fourth”'],
  [
    'a level twice',
    SMALL,
    'id: county',
    'id: basin',
    '“levels.1.id” is wrong: basin stands above it already',
  ],
])('%s is an error with file, line and field', (_, yaml, from, to, message) => {
  expect(changed(yaml, from, to)).toThrow(/^content\/edition\.yaml:\d+: /u);
  expect(changed(yaml, from, to)).toThrow(message);
});

test('a seventh theme needs a hue of its own', () => {
  const more = ['甲', '乙', '丙', '丁']
    .map((glyph, index) => `  - { id: t${index}, glyph: ${glyph}, name: { zh: 水 } }\n`)
    .join('');
  expect(changed(SMALL, '\nlevels:\n', `${more}\nlevels:\n`)).toThrow(
    '“themes.6” is wrong: needs a hue of its own',
  );
});

test('all mistakes of the file are told together, each once', () => {
  const wrong = FULL.replace('[en, zh]', '[en, fr, zh]').replace('glyph: 忠', 'glyph: 忠心');
  const { mistakes } = ContentError.gather(() => toEdition(wrong));
  expect(mistakes.map(({ field, line }) => [field.join('.'), line])).toEqual([
    ['languages.1', 3],
    ['themes.0.glyph', 14],
  ]);
});
