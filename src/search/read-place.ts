import { plainText, significant, type PlainText } from './normalise.ts';
import { englishWords, type DocumentText, type PlaceText } from './place-text.ts';
import type { ReadPlace } from './read-query.ts';

/** For each word of the index that was looked up, the documents that have it and its places among their English words. */
export type Located = ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;

/** A document as its words in the index tell of it. */
export function wholeDocument(document: number, located: Located): ReadPlace {
  return {
    chinese: { plain: '', ranges: [] },
    english: (word) => located.get(word)?.get(document) ?? (located.has(word) ? [] : null),
  };
}

/** The Chinese of each place, reduced once for all queries. */
const reduced = new WeakMap<PlaceText, PlainText>();

/** A place to be searched; `translation` is null while it is not read. */
export function readPlace(
  { order }: DocumentText,
  place: PlaceText,
  located: Located,
  translation: readonly string[] | null,
): ReadPlace {
  const { zh, words, firstWord } = place;
  const chinese = reduced.get(place) ?? plainText(zh.join(''));
  reduced.set(place, chinese);
  const size = words.reduce((sum, each) => sum + each, 0);
  const own =
    translation === null ? null : englishWords(translation.join(' ')).map(([word]) => significant(word));
  return {
    chinese,
    english: (word) => {
      if (located.has(word))
        return (located.get(word)?.get(order) ?? [])
          .map((at) => at - firstWord)
          .filter((at) => at >= 0 && at < size);
      return own?.flatMap((each, at) => (each === significant(word) ? [at] : [])) ?? null;
    },
  };
}
