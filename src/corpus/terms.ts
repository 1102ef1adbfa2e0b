import type { TermData } from './schema.ts';

/** A set phrase with the forms it takes in the texts and its one standard English rendering. */
export interface Term extends TermData {
  id: string;
}

/** A term where it stands in a text, in UTF-16 offsets. */
export interface TermPlace {
  term: Term;
  start: number;
  end: number;
}

/** Where terms stand in a text: the longest form first, so that none is counted inside another. */
export function findTerms(text: string, terms: readonly Term[]): TermPlace[] {
  const forms = terms
    .flatMap((term) => [term.term, ...term.variants].map((form) => ({ term, form })))
    .sort((a, b) => b.form.length - a.form.length);
  const places: TermPlace[] = [];
  for (const { term, form } of forms) {
    for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + form.length)) {
      const end = start + form.length;
      if (places.some((place) => start < place.end && place.start < end)) continue;
      places.push({ term, start, end });
    }
  }
  return places.sort((a, b) => a.start - b.start);
}
