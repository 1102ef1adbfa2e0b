import { lab, lch, rgb } from 'd3';
import { readFileSync } from 'node:fs';
import { CODES, hueOf, type CodeId } from '../corpus/model/themes.ts';
import { ContentError } from '../corpus/edition/content-error.ts';
import type { Hue } from '../corpus/edition/edition-schema.ts';
import { EDITION_FILE } from '../corpus/edition/read-edition.ts';

/** The least contrast of a mark with its ground, by WCAG 2.2. */
const CONTRAST = 3;
/** How far a hue may turn from light to dark, in degrees, and how much lighter it may become, from 0 to 100. */
const TURN = 15;
const LIFT = 20;
/** The least distance of two hues in CIELAB. */
const APART = 10;

const SCHEMES = ['light', 'dark'] as const;

/**
 * Every hue is seen on paper and sheet, is the same by day and by night, and is told from every other, by
 * colour-blind readers too.
 * @throws {ContentError} with the theme, what is wrong with its hue, and what to do, where mistakes are not gathered.
 */
export function assertHues(codes: readonly CodeId[] = CODES, hue: (code: CodeId) => Hue = hueOf): void {
  const told: CodeId[] = [];
  for (const [index, code] of codes.entries()) {
    const others = codes.filter((other) => other !== code && !told.includes(other));
    const problem = paleness(hue(code)) ?? change(hue(code)) ?? nearness(code, others, hue);
    if (problem === undefined) continue;
    told.push(code);
    ContentError.tell(EDITION_FILE, `the hue of ${code} ${problem}`, ['themes', index, 'hue']);
  }
}

function paleness(hue: Hue): string | undefined {
  for (const [index, scheme] of SCHEMES.entries()) {
    for (const ground of ['paper', 'sheet']) {
      const measured = contrast(hue[scheme], groundColours(ground)[index] ?? '');
      if (measured >= CONTRAST) continue;
      const remedy = scheme === 'light' ? 'darker' : 'lighter';
      return `has a contrast of ${measured.toFixed(1)} with the ${scheme} ${ground}, where ${CONTRAST} is the least. Choose a ${remedy} “${scheme}”.`;
    }
  }
  return undefined;
}

function change({ light, dark }: Hue): string | undefined {
  const [day, night] = [lch(light), lch(dark)];
  const turn = Math.abs(day.h - night.h);
  if (Math.min(turn, 360 - turn) <= TURN && Math.abs(day.l - night.l) <= LIFT) return undefined;
  return 'is not the same by day and by night. Choose “light” and “dark” nearer to each other.';
}

function nearness(code: CodeId, others: readonly CodeId[], hue: (code: CodeId) => Hue): string | undefined {
  for (const [sight, matrix] of Object.entries(SIGHTS)) {
    for (const scheme of SCHEMES) {
      const own = seenAs(hue(code)[scheme], matrix);
      const near = others.find((other) => {
        const seen = seenAs(hue(other)[scheme], matrix);
        return Math.hypot(own.l - seen.l, own.a - seen.a, own.b - seen.b) < APART;
      });
      if (near !== undefined)
        return `is too near to that of ${near} in “${scheme}”, as readers with ${sight} see them. Choose another, also in how light it is.`;
    }
  }
  return undefined;
}

/** The value of a token in light (0) and in dark (1). */
function groundColours(name: string): string[] {
  const tokens = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
  const value = new RegExp(`--color-${name}: light-dark\\((#\\w+), (#\\w+)\\)`, 'u').exec(tokens);
  return value?.slice(1) ?? [];
}

/** Contrast of two colours by WCAG 2.2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Linear red, green and blue, from 0 to 1. */
function channels(colour: string): number[] {
  const { r, g, b } = rgb(colour);
  return [r, g, b].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
}

/**
 * Light as people see it, among them those who lack a kind of cone, by its linear red, green and blue.
 * @see G. Machado, M. Oliveira, L. Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency” (2009)
 */
const SIGHTS = {
  'full colour vision': [
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

/** A colour in CIELAB as somebody sees it. */
function seenAs(colour: string, sight: readonly number[][]) {
  const light = channels(colour);
  const [red = 0, green = 0, blue = 0] = sight.map((row) => {
    const value = row.reduce((total, part, index) => total + part * (light[index] ?? 0), 0);
    return 255 * encoded(Math.min(Math.max(value, 0), 1));
  });
  return lab(rgb(red, green, blue));
}

function encoded(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}
