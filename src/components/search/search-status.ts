import type { ResultWords } from '../../i18n/en/search-results.ts';
import type { Answer, ReadingAnswer } from '../../search/query/run-search.ts';

/** Why there is nothing to search for; null where there is. */
export function noQuestion(answer: Answer, words: ResultWords): string | null {
  if (answer.readings.some(({ quoted, words: asked }) => quoted.length + asked.length > 0)) return null;
  return answer.tokens.length > 0 ? words.onlyExcluded : words.punctuation;
}

/** What was found, of what passes the filters, in a sentence for each reading. */
export function foundSentence({ exact, notes, looser, unchosen }: ReadingAnswer, words: ResultWords): string {
  if (unchosen === 0) return words.nothing;
  if (exact.places + notes.places + looser === 0) return words.nothingHere(unchosen);
  return [
    exact.places > 0
      ? words.found(exact.occurrences, exact.lines, exact.places, exact.documents)
      : notes.places > 0
        ? words.onlyInNotes(notes.places)
        : words.notAsPhrase,
    ...(exact.places > 0 && notes.places > 0 ? [words.inNotes(notes.places)] : []),
    ...(looser > 0 ? [words.looser(looser)] : []),
  ].join(' ');
}
