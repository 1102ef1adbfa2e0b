import { scaleBand } from 'd3';
import type { CodeId } from '../../../corpus/model/themes.ts';
import { WHOLE } from '../../fluid.ts';
import { strip, type StripBar } from '../../strip/strip.ts';

/** Heights in pixels of a document's row and, within it, where its name, brackets and bar stand. */
export const POSITION_ROW = { height: 64, name: 14, bracket: 24, bar: 28, thick: 28 };
/** The same of a small version, without brackets. */
export const SMALL_POSITION_ROW = { height: 46, name: 12, bracket: 0, bar: 17, thick: 22 };

export interface PositionSentence {
  id: string;
  /** The id of its provision. */
  provision: string;
  theme: CodeId;
  characters: number;
}

export interface PositionDocument {
  document: string;
  sentences: PositionSentence[];
  /** The first and the last of its provisions that have a number. */
  ends: { first: string | null; last: string | null };
}

/** A document from left to right; `y` is its row's top in pixels, everything else a percentage of the width. */
export interface PositionRow {
  document: string;
  y: number;
  bars: (PositionSentence & StripBar)[];
  /** Where the first and the last numbered provision lie; null where there is none. */
  first: { from: number; to: number } | null;
  last: { from: number; to: number } | null;
}

/** Every document as a strip of its sentences. */
export function positionRows(
  documents: readonly PositionDocument[],
  height: number = POSITION_ROW.height,
): PositionRow[] {
  const y = scaleBand(
    documents.map(({ document }) => document),
    [0, documents.length * height],
  );
  return documents.map(({ document, sentences, ends }) => {
    const bars = strip(sentences, WHOLE[1]);
    const place = (provision: string | null) => {
      const own = bars.filter((bar) => bar.provision === provision);
      const [begin, end] = [own[0], own.at(-1)];
      return begin === undefined || end === undefined ? null : { from: begin.x, to: end.x + end.width };
    };
    return { document, y: y(document) ?? 0, bars, first: place(ends.first), last: place(ends.last) };
  });
}
