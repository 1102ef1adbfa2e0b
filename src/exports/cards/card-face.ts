import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { create, type Font } from 'fontkitten';
import { isChinese, type Locale } from '../../i18n/locales.ts';

/** A character as it is drawn, in thousandths of an em. */
export interface Outline {
  /** SVG path data, y upwards. */
  path: string;
  advance: number;
}

/** Quotation marks, which the face sets as wide as a Chinese character; `beside` is the room English leaves them. */
const QUOTATION = /[‘’“”]/u;
const beside = 50;

const FOLDER = dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/noto-serif-sc/package.json'),
);
const SUBSETS = JSON.parse(readFileSync(`${FOLDER}/unicode.json`, 'utf8')) as Record<string, string>;

const fonts = new Map<string, Font>();
const outlines = new Map<string, Outline>();

/** A character of a text in the cards' face, which is cut into subsets by code point. */
export function outlineOf(char: string, locale: Locale): Outline {
  const key = `${locale} ${char}`;
  const outline = outlines.get(key) ?? drawOutline(char, locale);
  outlines.set(key, outline);
  return outline;
}

function drawOutline(char: string, locale: Locale): Outline {
  const codePoint = char.codePointAt(0) ?? 0;
  const { path, advanceWidth } = fontWith(codePoint).glyphForCodePoint(codePoint);
  if (isChinese(locale) || !QUOTATION.test(char)) return { path: path.toSVG(), advance: advanceWidth };
  const { minX, maxX } = path.bbox;
  return { path: path.translate(beside - minX, 0).toSVG(), advance: maxX - minX + 2 * beside };
}

function fontWith(codePoint: number): Font {
  const subset = Object.keys(SUBSETS).find((name) => covers(SUBSETS[name] ?? '', codePoint));
  if (subset === undefined) {
    throw new Error(
      `The face of the cards has no U+${codePoint.toString(16)}. Take it out of the card’s text.`,
    );
  }
  const known = fonts.get(subset);
  if (known !== undefined) return known;
  const file = `${FOLDER}/files/noto-serif-sc-${subset.replace(/[[\]]/gu, '')}-wght-normal.woff2`;
  const font = create(readFileSync(file));
  if ('fonts' in font) throw new Error(`${file} is a collection of fonts.`);
  fonts.set(subset, font);
  return font;
}

/** Whether a list of ranges as CSS writes them (`U+20-7e,U+3001`) has a code point. */
function covers(ranges: string, codePoint: number): boolean {
  return ranges.split(',').some((range) => {
    const [first = '', last = first] = range.slice(2).split('-');
    return Number.parseInt(first, 16) <= codePoint && codePoint <= Number.parseInt(last, 16);
  });
}
