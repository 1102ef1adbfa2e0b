import { termOccurrences } from '../../analysis/terms/term-occurrences.ts';
import type { Corpus } from '../../corpus/model/corpus.ts';
import { memoize } from '../../corpus/model/memoize.ts';
import { findTerms, formsIn, type Term } from '../../corpus/model/terms.ts';
import { findPhrase, significantText, significant } from './normalise.ts';
import { searchedPlaces } from '../records/search-records.ts';

/** How often a form of a term stands in the documents, by the ways to count it. */
export interface FormCount {
  form: string;
  /** Counted for the term: with its punctuation, and never inside the form of a longer term. */
  counted: number;
  /** What a search for it in quotation marks states. */
  found: number;
  /** How many of these are inside longer forms, and which forms. */
  inLonger: number;
  longer: string[];
}

/** The forms of a term with their counts: what is found and not counted is inside a longer form or punctuated otherwise. */
export function formCounts(term: Term, corpus: Corpus): FormCount[] {
  const { texts, longer } = looked(corpus);
  const own = termOccurrences(corpus.terms, corpus.documents).get(term.id) ?? [];
  return [term.term, ...term.variants].map((form) => {
    const phrase = significant(form);
    const inside = longer.get(form) ?? [];
    return {
      form,
      counted: own.filter((each) => each.form === form).length,
      found: texts.reduce((sum, text) => sum + findPhrase(text, phrase).length, 0),
      inLonger: inside.length,
      longer: [...new Set(inside)],
    };
  });
}

/** The texts of the documents as they are searched; and for each form, the longer ones it stands inside of. */
const looked = memoize((corpus: Corpus) => {
  const texts = searchedPlaces(corpus)
    .filter(({ address }) => address.kind === 'text')
    .map(({ segments }) => significantText(segments.map(({ zh }) => zh).join('')));
  const longer = new Map<string, string[]>();
  for (const { text } of corpus.documents.flatMap(({ stream }) => stream)) {
    const counted = findTerms(text, corpus.terms);
    for (const { form, start, end } of formsIn(text, corpus.terms)) {
      const around = counted.find((each) => each.start < end && start < each.end);
      if (around === undefined || (around.start === start && around.end === end)) continue;
      longer.set(form, [...(longer.get(form) ?? []), text.slice(around.start, around.end)]);
    }
  }
  return { texts, longer };
});
