import { alignWithJumps, EDIT, type AlignedStretch } from './jump-alignment.ts';
import { toNumbers, type QuotationLibrary } from './quotation-library.ts';
import { QUOTATION_MEASURES } from './quotation-measures.ts';
import type { ComparedUnit } from '../search/text/compared-units.ts';

/** A jump that costs more than any reading without one; small enough for fast arithmetic. */
const NEVER = 2 ** 28;

/** A quotation as passages of the documents and stretches that stand in none, in its order. */
export function readAsPassages(
  units: readonly ComparedUnit[],
  library: QuotationLibrary,
  jump: number = QUOTATION_MEASURES.jump,
): AlignedStretch[] {
  const texts = library.documents.map(({ numbers }) => numbers);
  const stretches: AlignedStretch[] = [];
  for (let from = 0; from < units.length; from += QUOTATION_MEASURES.block) {
    const block = units.slice(from, from + QUOTATION_MEASURES.block);
    const jumps = block.map(({ afterEllipsis }) => (afterEllipsis ? QUOTATION_MEASURES.ellipsis : jump));
    const read = alignWithJumps(toNumbers(block, library.vocabulary), texts, {
      jumps,
      foreign: QUOTATION_MEASURES.foreign,
    });
    for (const stretch of read.stretches) {
      join(stretches, { ...grounded(stretch), from: stretch.from + from, to: stretch.to + from });
    }
  }
  return stretches;
}

/** For each document the passage nearest to a quotation, with the edits between them, the nearest first. */
export function nearestPassages(
  units: readonly ComparedUnit[],
  { documents, vocabulary }: QuotationLibrary,
): { stretch: AlignedStretch; edits: number }[] {
  if (units.length > QUOTATION_MEASURES.block) return [];
  const numbers = toNumbers(units, vocabulary);
  const jumps = units.map(() => NEVER);
  return documents
    .flatMap((document, text) => {
      const { stretches, cost } = alignWithJumps(numbers, [document.numbers], { jumps, foreign: EDIT });
      const [stretch] = stretches;
      if (stretch === undefined || stretch.text === null || stretch.start === stretch.end) return [];
      return [{ stretch: { ...stretch, text }, edits: cost / EDIT }];
    })
    .sort((a, b) => a.edits - b.edits);
}

/** A stretch that follows not one unit of a text is from none. */
function grounded(stretch: AlignedStretch): AlignedStretch {
  return stretch.start === stretch.end ? { ...stretch, text: null, start: 0, end: 0 } : stretch;
}

/** Adds a stretch, as one with the last where a block's end alone parts them. */
function join(stretches: AlignedStretch[], next: AlignedStretch) {
  const last = stretches.at(-1);
  const gap = last === undefined ? 0 : next.start - last.end;
  const goesOn = last !== undefined && last.text === next.text && next.from % QUOTATION_MEASURES.block === 0;
  if (goesOn && gap >= 0 && gap * EDIT <= QUOTATION_MEASURES.jump) [last.to, last.end] = [next.to, next.end];
  else stretches.push(next);
}
