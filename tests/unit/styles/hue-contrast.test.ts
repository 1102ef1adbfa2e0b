import { readFileSync } from 'node:fs';
import { lab, lch, rgb } from 'd3';
import { expect, test } from 'vitest';
import { CODES, HUES } from '../../../src/corpus/model/themes.ts';
import { onHue } from '../../../src/styles/theme-hues.ts';

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
    .map(linear);
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

test.each(CODES)('text on the hue of %s is read by 4.5:1, in light and in dark', (code) => {
  for (const hue of Object.values(HUES[code])) {
    const [, digit = ''] = onHue(hue);
    expect(contrast(hue, `#${digit.repeat(6)}`)).toBeGreaterThanOrEqual(4.5);
  }
});

test.each(CODES)('the hue of %s is the same by day and by night', (code) => {
  const [day, night] = [lch(HUES[code].light), lch(HUES[code].dark)];
  const turn = Math.abs(day.h - night.h);
  expect(Math.min(turn, 360 - turn)).toBeLessThanOrEqual(15);
  expect(Math.abs(day.l - night.l)).toBeLessThanOrEqual(20);
});

/**
 * Light as people see it who lack a kind of cone, by its linear red, green and blue.
 * @see G. Machado, M. Oliveira, L. Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency” (2009)
 */
const SIGHTS = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

test.each(Object.entries(SIGHTS))('hues stay apart for readers with %s', (_, sight) => {
  for (const scheme of ['light', 'dark'] as const) {
    const seen = CODES.map((code) => seenAs(HUES[code][scheme], sight));
    const distances = seen.flatMap((a, index) =>
      seen.slice(index + 1).map((b) => Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b)),
    );
    expect(Math.min(...distances), scheme).toBeGreaterThanOrEqual(10);
  }
});

/** A colour in CIELAB as somebody sees it. */
function seenAs(colour: string, sight: readonly number[][]) {
  const { r, g, b } = rgb(colour);
  const light = [r, g, b].map((value) => linear(value / 255));
  const [red = 0, green = 0, blue = 0] = sight.map((row) => {
    const value = row.reduce((total, part, index) => total + part * (light[index] ?? 0), 0);
    return 255 * encoded(Math.min(Math.max(value, 0), 1));
  });
  return lab(rgb(red, green, blue));
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function encoded(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}
