import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CODES, HUES } from '../../../src/corpus/model/themes.ts';

const styles = readFileSync('src/styles/tokens.css', 'utf8');

/** The value of a custom property in light (0) and dark (1). */
function colours(name: string): [string, string] {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`, 'u').exec(styles) ?? [];
  return [light, dark];
}

/** Contrast of two colours by WCAG 2.2, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('black on white has the contrast that WCAG states', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
});

test.each(CODES)('the hue of %s parts from paper and sheet by 3:1, in light and in dark', (code) => {
  for (const ground of ['color-paper', 'color-sheet']) {
    const [light, dark] = colours(ground);
    const pairs = [contrast(HUES[code].light, light), contrast(HUES[code].dark, dark)];
    expect(Math.min(...pairs), ground).toBeGreaterThanOrEqual(3);
  }
});
