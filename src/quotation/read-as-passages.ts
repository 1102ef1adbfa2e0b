import { alignWithJumps, EDIT, type Stretch } from './jump-alignment.ts';
import { toNumbers, type QuotationLibrary } from './quotation-library.ts';
import { MEASURES } from './quotation-measures.ts';
import type { Unit } from './quotation-units.ts';

/** A jump that costs more than any reading without one; small enough for fast arithmetic. */
const NEVER = 2 ** 28;

/** A quotation as passages of the documents and stretches that stand in none, in its order. */
export function readAsPassages(
  units: readonly Unit[],
  library: QuotationLibrary,
  jump: number = MEASURES.jump,
): Stretch[] {
  const texts = library.documents.map(({ numbers }) => numbers);
  const stretches: Stretch[] = [];
  for (let from = 0; from < units.length; from += MEASURES.block) {
    const block = units.slice(from, from + MEASURES.block);
    const jumps = block.map(({ afterEllipsis }) => (afterEllipsis ? MEASURES.ellipsis : jump));
    const read = alignWithJumps(toNumbers(block, library.vocabulary), texts, {
      jumps,
      foreign: MEASURES.foreign,
    });
    for (const stretch of read.stretches) {
      join(stretches, { ...grounded(stretch), from: stretch.from + from, to: stretch.to + from });
    }
  }
  return stretches;
}

/** The passage of each document that a quotation is most like and how many edits part them, the likest first. */
export function likestPassages(
  units: readonly Unit[],
  { documents, vocabulary }: QuotationLibrary,
): { stretch: Stretch; edits: number }[] {
  if (units.length > MEASURES.block) return [];
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
function grounded(stretch: Stretch): Stretch {
  return stretch.start === stretch.end ? { ...stretch, text: null, start: 0, end: 0 } : stretch;
}

/** Adds a stretch, as one with the last where a block's end alone parts them. */
function join(stretches: Stretch[], next: Stretch) {
  const last = stretches.at(-1);
  const gap = last === undefined ? 0 : next.start - last.end;
  const goesOn = last !== undefined && last.text === next.text && next.from % MEASURES.block === 0;
  if (goesOn && gap >= 0 && gap * EDIT <= MEASURES.jump) [last.to, last.end] = [next.to, next.end];
  else stretches.push(next);
}
