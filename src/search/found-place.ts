import type { Localized } from '../corpus/localized.ts';
import type { Match, Tier } from './match-place.ts';
import type { Range } from './normalise.ts';
import { textId, type DocumentText, type PlaceText } from './place-text.ts';

/** A provision, title or block that answers a query, ready to be shown. */
export interface FoundPlace {
  document: string;
  shortName: Localized;
  /** The document’s place among all, and the place’s in the document. */
  order: [document: number, place: number];
  year: string;
  level: string;
  /** The place the document is of, in Chinese, and its name. */
  region: string;
  regionName: Localized;
  id: string;
  tier: Tier;
  lines: FoundLine[];
}

/** A heading, sentence, title or block with something found in it. */
export interface FoundLine {
  id: string;
  isHeading: boolean;
  theme: string;
  zh: Piece[];
  /** Empty where no translation was asked for. */
  en: Piece[];
  /** What begins in this line. */
  hits: Hit[];
}

export interface Piece {
  text: string;
  found: boolean;
}

/** One occurrence with its neighbourhood, which may run into the lines around it. */
export interface Hit {
  before: string;
  found: string;
  after: string;
}

/** UTF-16 units of a text shown on either side of an occurrence. */
const CONTEXT = { zh: 40, en: 90 } as const;

/** Lays what was found over the headings and sentences of its place. */
export function foundPlace(
  document: DocumentText,
  place: PlaceText,
  match: Match,
  english: readonly string[],
): FoundPlace {
  const [zh, en] = [lay(place.zh, match.chinese, 0), lay(english, match.english, 1)];
  const hits = [
    ...hitsOf(place.zh.join(''), match.chinese, zh.starts, CONTEXT.zh),
    ...hitsOf(english.join(' '), match.english, en.starts, CONTEXT.en),
  ];
  const lines = place.zh.map((text, index): FoundLine => ({
    id: textId(place, index),
    isHeading: index === 0 || place.id === 'title',
    theme: place.themes[index] ?? 'none',
    zh: zh.lines[index] ?? [{ text, found: false }],
    en: en.lines[index] ?? [],
    hits: hits.filter(({ line }) => line === index).map(({ hit }) => hit),
  }));
  const { id, shortName, order, year, level, region } = document;
  return {
    document: id,
    shortName,
    order: [order, document.places.indexOf(place)],
    year,
    level,
    region: region.zh,
    regionName: region,
    id: place.id,
    tier: match.tier,
    lines: lines.filter((line) => [...line.zh, ...line.en].some(({ found }) => found)),
  };
}

/** Each text cut into found and other pieces, and where it starts; texts stand `gap` apart. */
function lay(texts: readonly string[], ranges: readonly Range[], gap: number) {
  const starts: number[] = [];
  let offset = 0;
  const lines = texts.map((text) => {
    starts.push(offset);
    const pieces = markPieces(text, offset, ranges);
    offset += text.length + gap;
    return pieces;
  });
  return { lines, starts };
}

function markPieces(text: string, start: number, ranges: readonly Range[]): Piece[] {
  const near = ranges.filter((range) => range.start < start + text.length && range.end > start);
  const pieces: Piece[] = [];
  let offset = start;
  for (const char of text) {
    const found = near.some((range) => range.start <= offset && offset < range.end);
    const last = pieces.at(-1);
    if (last?.found === found) last.text += char;
    else pieces.push({ text: char, found });
    offset += char.length;
  }
  return pieces;
}

function hitsOf(
  text: string,
  ranges: readonly Range[],
  starts: readonly number[],
  context: number,
): { line: number; hit: Hit }[] {
  return [...ranges]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({
      line: starts.findLastIndex((each) => each <= start),
      hit: {
        before: wellFormed(text.slice(Math.max(start - context, 0), start)),
        found: text.slice(start, end),
        after: wellFormed(text.slice(end, end + context)),
      },
    }));
}

/** Without the halves of characters that a cut leaves. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '');
}
