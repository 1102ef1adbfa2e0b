import type { ResultWords } from '../../i18n/en/search-results.ts';
import type { Answer } from '../../search/query/run-search.ts';

/** Why there is nothing to search for; null where there is. */
export function noQuestion(answer: Answer, words: ResultWords): string | null {
  if (answer.readings.some(({ quoted, words: asked }) => quoted.length + asked.length > 0)) return null;
  return answer.tokens.length > 0 ? words.onlyExcluded : words.punctuation;
}
