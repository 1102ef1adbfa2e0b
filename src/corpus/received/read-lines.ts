import type { Segment } from '../read/restore-source.ts';
import type { MendedRole } from './mends.ts';
import type { SourceLine } from './source-lines.ts';

/** A line of a received text as the edition reads it, white space apart; what is left out whole is no line. */
export interface Line {
  /** Where it begins in the source, in code points. */
  at: number;
  text: string;
  /** Its words where white space parts them, for a line of several entries. */
  entries: string[];
  cell: boolean;
  mend: MendedRole | null;
  /** The line where it can be split, behind a stop or before a number, in its pieces; one where it cannot. */
  pieces: LinePiece[];
}

/** A piece of a line, with the white space within it, and where it begins in the source, in code points. */
export interface LinePiece {
  at: number;
  text: string;
}

/** A title with the document’s number in brackets behind it, or a signature with its date: two lines set as one. */
const TWO_IN_ONE = [
  /^.*[\p{Script=Han}》](?=（\p{Script=Han}{1,12}[〔［[（(]\d{4}[〕］\])）]第?\d+号）$)/u,
  /^.{0,24}(?:人民政府|办公厅|办公室|委员会|管委会|党组|国务院|[厅局部委])(?=(?:\d{4}|[〇○零０OＯ一二三四五六七八九]{4})年.{1,3}月.{1,3}日$)/u,
];

/** Reads the lines of a source through its restored segments. */
export function readLines(
  source: string,
  lines: readonly SourceLine[],
  segments: readonly Segment[],
): Line[] {
  const chars = [...source];
  let next = 0;
  return lines
    .flatMap((line, index) => {
      const end = lines[index + 1]?.at ?? Infinity;
      const own: Segment[] = [];
      for (
        let segment = segments[next];
        segment !== undefined && segment.at < end;
        segment = segments[++next]
      )
        if (segment.edition !== '') own.push(segment);
      return parted(own).map((part, place) =>
        toLine(part, place === 0 ? line.at : (part[0]?.at ?? 0), line, chars),
      );
    })
    .filter(({ text }) => text !== '');
}

function parted(segments: readonly Segment[]): Segment[][] {
  const text = segments.map(({ edition }) => edition).join('');
  if (text.length > 120) return [[...segments]];
  const first = TWO_IN_ONE.map((pattern) => pattern.exec(text)?.[0] ?? '').find((each) => each !== '');
  if (first === undefined) return [[...segments]];
  let length = 0;
  const cut = segments.findIndex(({ edition }) => (length += edition.length) > first.length);
  return [segments.slice(0, cut), segments.slice(cut)];
}

function toLine(
  segments: readonly Segment[],
  at: number,
  { cell, mend }: SourceLine,
  chars: readonly string[],
): Line {
  const text = segments.map(({ edition }) => edition).join('');
  const places = splitPlaces(text);
  const entries: string[] = [];
  const pieces: LinePiece[] = [];
  let [last, length] = [0, 0];
  for (const segment of segments) {
    // Lines that were joined are one without white space between them.
    const isApart = /^[^\S\n\r]+$/u.test(chars.slice(last + 1, segment.at).join(''));
    if (entries.length === 0 || isApart) entries.push('');
    entries.push((entries.pop() ?? '') + segment.edition);
    const piece = pieces.at(-1);
    if (piece === undefined || places.has(length)) pieces.push({ at: segment.at, text: segment.edition });
    else piece.text += (isApart ? ' ' : '') + segment.edition;
    [last, length] = [segment.at, length + segment.edition.length];
  }
  return { at, text, entries, cell, mend, pieces };
}

const SPLIT =
  /(?<=[。；：”）])(?=(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|第[一二三四五六七八九十百]+[条章]|\d+[.．、]))|(?<=[。；！？][”’」』）]*)(?![”’」』）。；！？])(?=.)/gu;

/** Where a line can be split: before a number within it, and behind each stop with the marks that close it. */
function splitPlaces(line: string): Set<number> {
  return new Set([...line.matchAll(SPLIT)].map(({ index }) => index));
}
