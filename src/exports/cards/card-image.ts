import sharp from 'sharp';
import { NAMES } from '../../corpus/edition/edition.ts';
import { hueOf } from '../../corpus/model/themes.ts';
import { breakLines } from '../../charts/sheet/break-lines.ts';
import { isChinese, type Locale } from '../../i18n/locales.ts';
import { CARD_SIZE } from './card-size.ts';
import { STRIP_WIDTH, type Card } from './cards.ts';
import { sum } from 'd3';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { create, type Font } from 'fontkitten';

const MARGIN = 80;
const SITE = NAMES.replace(' / ', ' ');

/** The light colours of the site's tokens, for images, which have no style sheet. */
export const CARD_PALETTE = {
  paper: '#fbf9f4',
  ink: '#211e1a',
  muted: '#5e574d',
  rule: '#ddd5c6',
} as const;
const { paper, ink, muted, rule } = CARD_PALETTE;

/** A card as a PNG file. Its text is drawn as outlines, so that no font of the machine is asked for. */
export async function cardImage(card: Card): Promise<Buffer<ArrayBuffer>> {
  const image = sharp(Buffer.from(cardSvg(card))).png({ palette: true, colours: 64, effort: 1 });
  return Buffer.from(await image.toBuffer());
}

function cardSvg(card: Card): string {
  const { width, height } = CARD_SIZE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    text(SITE, 'zh', 30, MARGIN, 96, ink),
    `<rect x="${MARGIN}" y="120" width="${STRIP_WIDTH}" height="1" fill="${rule}"/>`,
    ...head(card),
    ...strips(card),
    '</svg>',
  ].join('');
}

function head({ title, subtitle, locale, strips: { length } }: Card): string[] {
  const large = textWidth(title, locale) * 68 <= STRIP_WIDTH ? 68 : 48;
  const titles = cardLines(title, locale, STRIP_WIDTH / large, 2);
  const below = cardLines(subtitle, locale, STRIP_WIDTH / 32, (length > 2 ? 3 : 4) - titles.length);
  const start = 210 + (titles.length - 1) * large * 1.3;
  return [
    ...titles.map((line, index) => text(line, locale, large, MARGIN, 210 + index * large * 1.3, ink)),
    ...below.map((line, index) => text(line, locale, 32, MARGIN, start + 66 + index * 46, muted)),
  ];
}

/** The strips stand on the card's foot, their names before them where there are several. */
function strips({ strips: drawn, theme, locale }: Card): string[] {
  const names = drawn.length > 1 ? 170 : 0;
  const step = drawn.length > 2 ? 32 : 72;
  const tall = drawn.length > 2 ? 22 : 52;
  const top = CARD_SIZE.height - MARGIN - step * drawn.length + (step - tall);
  return drawn.flatMap(({ name, bars }, index) => {
    const y = top + index * step;
    const scale = (STRIP_WIDTH - names) / STRIP_WIDTH;
    const drawnBars = bars.map(({ x, width, theme: own }) => {
      const fill = theme === undefined || theme === own ? hueOf(own).light : rule;
      const wide = Math.max(width * scale - 1, 0.5).toFixed(2);
      return `<rect x="${(MARGIN + names + x * scale).toFixed(2)}" y="${y}" width="${wide}" height="${tall}" fill="${fill}"/>`;
    });
    return names === 0 ? drawnBars : [text(name, locale, 22, MARGIN, y + tall / 2 + 8, muted), ...drawnBars];
  });
}

/** A line of text as outlines, its base line at `y`. The face is a light one: a stroke makes it a book's weight. */
function text(line: string, locale: Locale, size: number, x: number, y: number, fill: string): string {
  let at = 0;
  const outlines = [...line].map((char) => {
    const { path, advance } = outlineOf(char, locale);
    const placed = `<path transform="translate(${at} 0)" d="${path}"/>`;
    at += advance;
    return placed;
  });
  const scale = size / 1000;
  return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})" fill="${fill}" stroke="${fill}" stroke-width="22">${outlines.join('')}</g>`;
}

/** What a line may not be broken inside: a Latin word, or a Chinese character with the marks behind it. */
const UNIT = /(?:[\p{Script=Latin}\p{M}\p{N}‘’'()/%&,.:;–·-]+|.)[，。、；：？！）》”’]*\s*/gu;

/** Width of a text in ems of its face. */
function textWidth(text: string, locale: Locale): number {
  return sum(text, (char) => outlineOf(char, locale).advance) / 1000;
}

/**
 * Breaks a text into lines no wider than `width` ems; what does not fit into `most` lines is left out,
 * and the last ends with an ellipsis.
 */
export function cardLines(text: string, locale: Locale, width: number, most: number): string[] {
  const lines = breakLines(text.match(UNIT) ?? [], (longer) => textWidth(longer, locale) <= width);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shorten(lines[most - 1] ?? '', locale, width)];
}

function shorten(line: string, locale: Locale, width: number): string {
  const ellipsis = isChinese(locale) ? '……' : '...';
  let kept = [...line];
  while (kept.length > 0 && textWidth(kept.join('') + ellipsis, locale) > width) kept = kept.slice(0, -1);
  return kept.join('').replace(/[\s，。、；,.;:]+$/u, '') + ellipsis;
}

/** A character as it is drawn, in thousandths of an em. */
interface Outline {
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
function outlineOf(char: string, locale: Locale): Outline {
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
