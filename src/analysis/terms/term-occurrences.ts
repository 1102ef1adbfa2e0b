import type { Document } from '../../corpus/model/corpus.ts';
import { memoize } from '../../corpus/model/memoize.ts';
import { findTerms, type Term } from '../../corpus/model/terms.ts';
import type { CodeId } from '../../corpus/model/themes.ts';

/** A term where it stands in a text: title, heading, sentence or block. */
export interface TermOccurrence {
  document: string;
  /** Id of the text it stands in. */
  place: string;
  /** The theme of the sentence; null where the text is no sentence and so has none. */
  theme: CodeId | null;
  before: string;
  form: string;
  after: string;
}

/** Every occurrence of every term by its id, in the order of the texts: all forms, the longest first, none twice. */
export const termOccurrences = memoize(
  (terms: readonly Term[], documents: readonly Document[]): Map<string, TermOccurrence[]> => {
    const found = new Map(terms.map(({ id }) => [id, [] as TermOccurrence[]]));
    for (const document of documents) {
      const themes = sentenceThemes(document);
      for (const { id, text } of document.stream) {
        for (const { term, start, end } of findTerms(text, terms)) {
          found.get(term.id)?.push({
            document: document.id,
            place: id,
            theme: themes.get(id) ?? null,
            before: text.slice(0, start),
            form: text.slice(start, end),
            after: text.slice(end),
          });
        }
      }
    }
    return found;
  },
);

function sentenceThemes({ provisions }: Document): Map<string, CodeId> {
  return new Map(
    provisions.flatMap(({ sentences }) => sentences.map(({ id, theme }) => [id, theme] as const)),
  );
}
