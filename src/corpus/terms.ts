import type { TermData } from './schema.ts';

/** A set phrase with the forms it takes in the texts and its one standard English rendering. */
export interface Term extends TermData {
  id: string;
}

/** A term where it stands in a text, in UTF-16 offsets. */
export interface TermPlace<T = Term> {
  term: T;
  start: number;
  end: number;
}

/** Where terms stand in a text: the longest form first, so that none is counted inside another. */
export function findTerms<T extends Pick<Term, 'term' | 'variants'>>(
  text: string,
  terms: readonly T[],
): TermPlace<T>[] {
  const forms = terms
    .flatMap((term) => [term.term, ...term.variants].map((form) => ({ term, form })))
    .sort((a, b) => b.form.length - a.form.length);
  const places: TermPlace<T>[] = [];
  for (const { term, form } of forms) {
    let start = text.indexOf(form);
    while (start !== -1) {
      const [from, end] = [start, start + form.length];
      const isTaken = places.some((place) => from < place.end && place.start < end);
      if (!isTaken) places.push({ term, start, end });
      start = text.indexOf(form, isTaken ? start + 1 : end);
    }
  }
  return places.sort((a, b) => a.start - b.start);
}
