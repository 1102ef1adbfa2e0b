import { groupBy } from './group-by.ts';
import { memoize } from './memoize.ts';
import type { TermData } from '../schema/term-schema.ts';

/** A set phrase with the forms it takes in the texts and its one standard English rendering. */
export interface Term extends TermData {
  id: string;
}

/** The terms with their relations kept from both ends: one that a file names holds for the other too. */
export function relatedBothWays(terms: readonly Term[]): Term[] {
  return terms.map((term) => {
    const naming = terms.filter(({ related }) => related.includes(term.id)).map(({ id }) => id);
    return { ...term, related: [...new Set([...term.related, ...naming])] };
  });
}

/** A term where it stands in a text, in UTF-16 offsets. */
export interface TermPlace<T = Term> {
  term: T;
  start: number;
  end: number;
}

type Forms = Pick<Term, 'term' | 'variants'>;

/** Where terms stand in a text: the longest form first, so that none is counted inside another. */
export function findTerms<T extends Forms>(text: string, terms: readonly T[]): TermPlace<T>[] {
  const found = formsIn(text, terms).sort((a, b) => a.rank - b.rank || a.start - b.start);
  const places: TermPlace<T>[] = [];
  for (const { term: index, start, end } of found) {
    const term = terms[index];
    const isTaken = places.some((place) => start < place.end && place.start < end);
    if (term !== undefined && !isTaken) places.push({ term, start, end });
  }
  return places.sort((a, b) => a.start - b.start);
}

/** Every form of every term wherever it stands; `term` is its place in the list, `rank` its place among all forms, the longest first. */
export function formsIn(text: string, terms: readonly Forms[]) {
  const index = formIndex(terms);
  return Array.from({ length: text.length }, (_, start) =>
    (index.get(text.charAt(start)) ?? [])
      .filter(({ form }) => text.startsWith(form, start))
      .map(({ form, term, rank }) => ({ form, term, rank, start, end: start + form.length })),
  ).flat();
}

/** The forms of terms by their first UTF-16 unit. */
const formIndex = memoize((terms: readonly Forms[]) => {
  const forms = terms
    .flatMap(({ term, variants }, index) => [term, ...variants].map((form) => ({ form, term: index })))
    .sort((a, b) => b.form.length - a.form.length)
    .map((each, rank) => ({ ...each, rank }));
  return groupBy(forms, ({ form }) => form.charAt(0));
});
