import { randomInt, randomLcg } from 'd3';
import { expect, test } from 'vitest';
import { hide, unhide } from '../../../../src/search/records/hidden-text.ts';

test('a hidden text has nothing that Pagefind takes for a word or a space', () => {
  expect(hide('Ａ民 心\n\u3000“x”\ud83d\udc4d\ue000')).toMatch(/^[!-/:-@[-`{-~]+$/u);
});

test.each([
  '',
  'a',
  '，。',
  ' \t\n\u3000',
  '~!@',
  '\u0000\u001f\u007f',
  '民',
  '𠮷👍',
  '\u{10ffff}',
  '\ue000\ue003',
])('%j comes back', (text) => {
  expect(unhide(hide(text))).toBe(text);
});

test('any text comes back, whatever its characters', () => {
  const draw = randomInt.source(randomLcg(0.4));
  for (let round = 0; round < 2_000; round++) {
    const points = Array.from({ length: draw(8)() }, () => draw(0x110000)()).filter(
      (point) => point < 0xd800 || point > 0xdfff,
    );
    const text = String.fromCodePoint(...points);
    expect(unhide(hide(text))).toBe(text);
  }
});
