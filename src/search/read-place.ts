import { remembered } from '../corpus/remembered.ts';
import { englishWords } from './english-words.ts';
import { plainText } from './normalise.ts';
import type { PlaceText } from './place-text.ts';
import type { ReadPlace } from './read-query.ts';

/** A place to be searched; its translation is empty where no English is asked for. */
export function readPlace(place: PlaceText, translation: readonly string[]): ReadPlace {
  return { chinese: chineseOf(place), english: englishOf(translation) };
}

const chineseOf = remembered(({ zh }: PlaceText) => plainText(zh.join('')));
const englishOf = remembered((texts: readonly string[]) => englishWords(texts.join(' ')));
