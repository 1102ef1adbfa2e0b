import { expect, test } from 'vitest';
import { hueOf } from '../../../src/corpus/model/themes.ts';
import { editionSchema, type Hue } from '../../../src/corpus/edition/edition-schema.ts';
import { assertHues, contrast } from '../../../src/styles/assert-hues.ts';

const BLUE: Hue = { light: '#1d416e', dark: '#2b6fc3' };
const GREEN: Hue = { light: '#3e6400', dark: '#678b02' };

/** Asserts the hues of themes, beside that of none. */
function hues(given: Record<string, Hue>) {
  return () => {
    assertHues([...Object.keys(given), 'none'], (code) => given[code] ?? hueOf('none'));
  };
}

test('black on white has the contrast that WCAG states', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
});

test('hues that are dark enough and apart are taken', () => {
  expect(hues({ water: BLUE, school: GREEN })).not.toThrow();
});

test('the hues that are ready for an edition are', () => {
  const themes = [...'甲乙丙丁戊己'].map((glyph, index) => ({ id: `t${index}`, glyph, name: { zh: '水' } }));
  const ready = editionSchema(false).shape.themes.parse(themes);
  expect(ready).toHaveLength(6);
  expect(hues(Object.fromEntries(ready.map(({ id, hue }) => [id, hue])))).not.toThrow();
});

test.each([
  [
    'too pale by day',
    { water: { ...BLUE, light: '#a9c4e6' } },
    'the hue of water has a contrast of 1.7 with the light paper, where 3 is the least. Choose a darker “light”.',
  ],
  [
    'too dark by night',
    { water: { ...BLUE, dark: '#1d416e' } },
    'with the dark paper, where 3 is the least. Choose a lighter “dark”.',
  ],
  [
    'another by night',
    { water: { light: BLUE.light, dark: '#b54368' } },
    'the hue of water is not the same by day and by night.',
  ],
  [
    'much lighter by night',
    { water: { light: BLUE.light, dark: '#8fb4e8' } },
    'the hue of water is not the same by day and by night.',
  ],
  [
    'near another',
    { water: BLUE, school: { light: '#214a70', dark: '#2f74c0' } },
    'the hue of water is too near to that of school in “light”, as readers with full colour vision see them.',
  ],
  [
    'one with another for who lacks a cone',
    { water: { light: '#b2321c', dark: '#d8604a' }, school: { light: '#7a6d00', dark: '#a89a10' } },
    'as readers with deuteranopia see them. Choose another, also in how light it is.',
  ],
  ['near none', { water: { light: '#6d6962', dark: '#9a958e' } }, 'is too near to that of none'],
])('a hue that is %s is refused', (_, given, message) => {
  expect(hues(given)).toThrow(message);
});
