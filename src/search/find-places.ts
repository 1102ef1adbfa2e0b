import { findPhrase, unspaced } from './normalise.ts';

/** A record of an index as the browser receives it; `locations` count the words of `content` from 0. */
export interface FoundRecord {
  content: string;
  meta: Record<string, string>;
  locations?: number[];
}

/** A provision, title or block that answers the query. */
export interface FoundPlace {
  document: string;
  /** Id of the provision, title or block. */
  place: string;
  order: number;
  heading: FoundText | null;
  /** The sentences with something found in them; none where it stands in the heading alone. */
  sentences: FoundText[];
}

export interface FoundText {
  /** Id of the sentence, or of the provision, title or block. */
  id: string;
  pieces: Piece[];
  /** The same text in the other language. */
  twin: string;
}

interface Piece {
  text: string;
  found: boolean;
}

interface Range {
  start: number;
  end: number;
}

/**
 * Reads a record of the Chinese index against the phrases: its own text is searched again, so that
 * what is shown contains every phrase; null where one is missing. A phrase may run across sentences.
 */
export function findChinese(record: FoundRecord, phrases: readonly string[]): FoundPlace | null {
  const text = unspaced(record.content);
  const found = phrases.map((phrase) => findPhrase(text, phrase));
  if (found.some((places) => places.length === 0)) return null;
  return toPlace(record.meta, found.flat(), { own: 'zh', twin: 'en', gap: 0 });
}

/** Reads a record of the English index: the words that Pagefind found, by stem, are marked. */
export function findEnglish(record: FoundRecord): FoundPlace {
  const words = [...record.content.matchAll(/\S+/gu)];
  const ranges = (record.locations ?? []).flatMap((location) => {
    const word = words[location];
    return word === undefined ? [] : [{ start: word.index, end: word.index + word[0].length }];
  });
  const { en = '[]' } = record.meta;
  const [heading = ''] = JSON.parse(en) as string[];
  const shift = heading === '' ? 1 : 0;
  const moved = ranges.map(({ start, end }) => ({ start: start + shift, end: end + shift }));
  return toPlace(record.meta, moved, { own: 'en', twin: 'zh', gap: 1 });
}

/** Lays ranges of a record's text over its heading and sentences, which stand `gap` characters apart. */
function toPlace(
  meta: Record<string, string>,
  ranges: readonly Range[],
  { own, twin, gap }: { own: 'zh' | 'en'; twin: 'zh' | 'en'; gap: number },
): FoundPlace {
  const { document = '', place = '', order = '0' } = meta;
  const texts = JSON.parse(meta[own] ?? '[]') as string[];
  const twins = JSON.parse(meta[twin] ?? '[]') as string[];
  const isProse = /^(preamble|closing|\d+(-\d+)?)$/u.test(place);
  let offset = 0;
  const [heading, ...sentences] = texts.map((text, index): FoundText => {
    const pieces = markPieces(text, offset, ranges);
    offset += text.length + gap;
    return { id: isProse && index > 0 ? `${place}.${index}` : place, pieces, twin: twins[index] ?? '' };
  });
  return {
    document,
    place,
    order: Number(order),
    heading: heading === undefined || heading.pieces.length === 0 ? null : heading,
    sentences: sentences.filter(({ pieces }) => pieces.some(({ found }) => found)),
  };
}

/** Cuts a text that begins at `start` into found and other pieces. */
function markPieces(text: string, start: number, ranges: readonly Range[]): Piece[] {
  const isFound = (offset: number) => ranges.some((range) => range.start <= offset && offset < range.end);
  const pieces: Piece[] = [];
  let offset = start;
  for (const char of text) {
    const found = isFound(offset);
    const last = pieces.at(-1);
    if (last?.found === found) last.text += char;
    else pieces.push({ text: char, found });
    offset += char.length;
  }
  return pieces;
}
