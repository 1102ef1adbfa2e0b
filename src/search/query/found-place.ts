import type { Localized } from '../../corpus/model/localized.ts';
import type { Match } from './match-place.ts';
import type { Tier } from './rank-places.ts';
import type { Range } from '../text/normalise.ts';
import type { PlaceSegment } from '../records/place-content.ts';
import type { RecordAddress } from '../records/search-kinds.ts';

/** Something that answers a query, with its text, ready to be shown. */
export interface FoundPlace extends RecordAddress {
  /** Of the document; null where it is of none. */
  shortName: Localized | null;
  year: string;
  tier: Tier;
  lines: FoundLine[];
  /** All its texts, of which the lines are those with something found. */
  texts: Localized[];
}

/** A heading, sentence, title, block or note with something found in it. */
export interface FoundLine {
  id: string;
  isHeading: boolean;
  theme: string;
  zh: Piece[];
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

/** Lays what was found over the segments of its place. */
export function foundPlace(
  address: RecordAddress,
  segments: readonly PlaceSegment[],
  match: Match<Range>,
): Pick<FoundPlace, 'kind' | 'of' | 'id' | 'tier' | 'lines' | 'texts'> {
  const [chinese, english] = [segments.map(({ zh }) => zh), segments.map(({ en }) => en)];
  const [zh, en] = [lay(chinese, match.chinese, 0), lay(english, match.english, 1)];
  const hits = [
    ...hitsOf(chinese.join(''), match.chinese, zh.starts, CONTEXT.zh),
    ...hitsOf(english.join(' '), match.english, en.starts, CONTEXT.en),
  ];
  const ids = lineIds(address, segments);
  const lines = segments.map(({ code }, index): FoundLine => ({
    id: ids[index] ?? address.id,
    isHeading: code === 'heading',
    theme: themeOf(code),
    zh: zh.lines[index] ?? [],
    en: en.lines[index] ?? [],
    hits: hits.filter(({ line }) => line === index).map(({ hit }) => hit),
  }));
  return {
    ...address,
    tier: match.tier,
    lines: lines.filter((line) => [...line.zh, ...line.en].some(({ found }) => found)),
    texts: segments.map(({ zh: own, en: twin }) => ({ zh: own, en: twin })),
  };
}

/** A heading is coded with no theme. */
export function themeOf(code: string): string {
  return code === 'heading' ? 'none' : code;
}

/** The id of each segment: of the sentence it is, where its place is a provision, else of the place. */
function lineIds({ id }: RecordAddress, segments: readonly PlaceSegment[]): string[] {
  // Provisions are named by numbers, or are what comes before and after the numbered ones.
  const isProse = /^(?:\d|preamble|closing)/u.test(id);
  let sentences = 0;
  return segments.map(({ code }) => (isProse && code !== 'heading' ? `${id}.${++sentences}` : id));
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
