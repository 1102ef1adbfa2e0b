import { unenclosed, withoutOuterMarks } from './outer-marks.ts';
import { differingUnits, quotationDifference, type Difference } from './quotation-difference.ts';
import {
  placesOfText,
  placesOfUnits,
  toNumbers,
  toPassage,
  type LibraryDocument,
  type QuotedPassage,
  type TextSpan,
  type QuotationLibrary,
} from './quotation-library.ts';
import type { ComparedUnit } from '../search/text/compared-units.ts';

/** A passage beside what was quoted. */
export interface QuotationMatch extends Difference {
  passage: QuotedPassage;
  /** Every character is the same. */
  exact: boolean;
  /** By how many characters, or words of English, the two differ; see `differingUnits`. */
  differing: number;
}

/** Every place where the words of a quotation stand in their order, the same characters first. */
export function wholeMatches(
  quotation: string,
  units: readonly ComparedUnit[],
  library: QuotationLibrary,
): QuotationMatch[] {
  const exact =
    withoutOuterMarks(quotation)
      .map((reading) => placesOfText(library, reading).map((place) => ({ reading, place })))
      .find((found) => found.length > 0) ?? [];
  const sameWords = placesOfUnits(library, toNumbers(units, library.vocabulary)).filter(
    ({ document, start, end }) => {
      const taken = library.documents[document]?.units.slice(start, end) ?? [];
      return !exact.some(
        ({ place }) =>
          place.document === document &&
          taken.some((unit) => place.start <= unit.start && unit.end <= place.end),
      );
    },
  );
  return [
    ...exact.map(({ reading, place }) => toMatch(reading, place, library)),
    ...sameWords.map((place) => matchUnits(unenclosed(quotation), units, place, library)),
  ];
}

/** A quotation beside a passage given in units; marks at its ends are compared with those of the passage. */
export function matchUnits(
  quoted: string,
  units: readonly ComparedUnit[],
  { document: index, start, end }: TextSpan,
  library: QuotationLibrary,
): QuotationMatch {
  const document = library.documents[index];
  if (document === undefined) throw new RangeError(`There is no text ${index}.`);
  const [first, last] = [units[0], units.at(-1)];
  const place = {
    document: index,
    start:
      first !== undefined && first.start > 0
        ? marksBefore(document, start)
        : (document.units[start]?.start ?? 0),
    end:
      last !== undefined && last.end < quoted.length
        ? marksAfter(document, end)
        : (document.units[end - 1]?.end ?? 0),
  };
  return withoutLooseEnds(toMatch(quoted, place, library), quoted, place, library);
}

function toMatch(quoted: string, place: TextSpan, library: QuotationLibrary): QuotationMatch {
  const passage = toPassage(library, place);
  const difference = quotationDifference(quoted, passage.text, library.folding);
  return {
    passage,
    exact: quoted === passage.text,
    differing: differingUnits(difference.pieces, library.language),
    ...difference,
  };
}

/** Where the opening marks before a unit begin. */
function marksBefore({ text, units }: LibraryDocument, unit: number): number {
  const start = units[unit]?.start ?? 0;
  const between = text.slice(units[unit - 1]?.end ?? 0, start);
  return start - (/[\p{Ps}\p{Pi}]*$/u.exec(between)?.[0].length ?? 0);
}

/** Where the marks after the last unit end, opening ones and white space apart. */
function marksAfter({ text, units }: LibraryDocument, end: number): number {
  const start = units[end - 1]?.end ?? 0;
  const between = text.slice(start, units[end]?.start ?? text.length);
  return start + (/^[^\p{Ps}\p{Pi}\s]*/u.exec(between)?.[0].length ?? 0);
}

/** Takes marks off the ends of a passage that answer to none of the quotation's. */
function withoutLooseEnds(
  match: QuotationMatch,
  quoted: string,
  place: TextSpan,
  library: QuotationLibrary,
): QuotationMatch {
  const { pieces } = match;
  const isLoose = (piece = pieces[0], beside = pieces[1]) =>
    piece?.kind === 'passage' && beside?.kind === 'same' && !/[\p{L}\p{N}]/u.test(piece.text);
  const before = isLoose(pieces[0], pieces[1]) ? (pieces[0]?.text.length ?? 0) : 0;
  const after = isLoose(pieces.at(-1), pieces.at(-2)) ? (pieces.at(-1)?.text.length ?? 0) : 0;
  if (before + after === 0) return match;
  return toMatch(quoted, { ...place, start: place.start + before, end: place.end - after }, library);
}
