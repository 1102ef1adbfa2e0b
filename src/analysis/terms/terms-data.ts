import type { Corpus } from '../../corpus/model/corpus.ts';
import type { Term } from '../../corpus/model/terms.ts';
import { termCounts } from './term-counts.ts';

/** `terms.json`, documented on the data page. */
export interface TermsDataEntry extends Omit<Term, 'renderings'> {
  counts: Record<string, number>;
}

/** The terms as people take them away, with their counts by document. */
export function termsData({ terms, documents }: Corpus): TermsDataEntry[] {
  return termCounts(terms, documents).map(({ term, counts }) => ({
    id: term.id,
    term: term.term,
    variants: term.variants,
    en: term.en,
    pinyin: term.pinyin,
    kind: term.kind,
    scope: term.scope,
    gloss: term.gloss,
    dated: term.dated,
    related: term.related,
    counts,
  }));
}
