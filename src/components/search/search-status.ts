import type { SearchWords } from '../../i18n/search-en.ts';
import { countFound } from '../../search/filter-places.ts';
import type { FoundPlace } from '../../search/found-place.ts';
import type { Answer, ReadingAnswer } from '../../search/run-search.ts';

/** Why there is nothing to search for; null where there is. */
export function noQuestion(answer: Answer, words: SearchWords): string | null {
  if (answer.readings.some(({ quoted, words: asked }) => quoted.length + asked.length > 0)) return null;
  return answer.tokens.length > 0 ? words.onlyExcluded : words.punctuation;
}

/** What was found, in a sentence for each reading; `shown` are its places that pass the filters. */
export function foundSentence(
  { places, read, unread }: ReadingAnswer,
  shown: readonly FoundPlace[],
  words: SearchWords,
): string {
  const partly = unread === 0 ? [] : [words.readSoFar(read, read + unread)];
  if (places.length === 0) return [unread === 0 ? words.nothing : words.nothingYet, ...partly].join(' ');
  if (shown.length === 0) return words.nothingHere(places.length);
  const exact = shown.filter(({ tier }) => tier === 'exact');
  const looser = shown.length - exact.length;
  const { occurrences, lines, places: where, documents } = countFound(exact);
  return [
    exact.length > 0 ? words.found(occurrences, lines, where, documents) : words.notAsPhrase,
    ...(looser > 0 ? [words.looser(looser)] : []),
    ...partly,
  ].join(' ');
}
