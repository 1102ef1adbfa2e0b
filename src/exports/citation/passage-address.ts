import type { PassageEnd } from '../../quotation/quotation-library.ts';

/**
 * A passage of a document, in the Chinese text or in its English: from the first offset up to,
 * without, the last. Offsets count the code points of the text; in headings and blocks a run of
 * white space counts as one.
 */
export interface PassagePlace {
  language: 'zh' | 'en';
  from: PassageEnd;
  to: PassageEnd;
}

const ID = '[a-z0-9]+(?:[.-][a-z0-9]+)*';
const OFFSET = '0|[1-9]\\d{0,5}';
const MARK = new RegExp(`^(en:)?(${ID}):(${OFFSET})-(?:(${ID}):)?(${OFFSET})$`, 'u');

/**
 * A passage as the value of `mark` in an address: `9.4:3-12` within one sentence, `9.4:3-9.5:12` over
 * several, `en:9.4:3-12` in the English.
 */
export function markOf({ language, from, to }: PassagePlace): string {
  const end = from.id === to.id ? to.offset : `${to.id}:${to.offset}`;
  return `${language === 'en' ? 'en:' : ''}${from.id}:${from.offset}-${end}`;
}

/** The passage that a value of `mark` stands for; null where it stands for nothing. */
export function parseMark(mark: string): PassagePlace | null {
  const [, english, from = '', start = '', to = from, end = ''] = MARK.exec(mark) ?? [];
  const place: PassagePlace = {
    language: english === undefined ? 'zh' : 'en',
    from: { id: from, offset: Number(start) },
    to: { id: to, offset: Number(end) },
  };
  const isEmpty = to === from ? place.from.offset >= place.to.offset : place.to.offset === 0;
  // Each passage has one spelling: `9.4:3-9.4:5` and `9.4:03-5` are refused.
  return from === '' || isEmpty || markOf(place) !== mark ? null : place;
}

/**
 * The address of a passage below its language's root: `documents/linzi-2022/?mark=9.4:3-9.5:12#9.4`.
 * The hash leads to its first sentence also where no script runs.
 */
export function passageAddress(document: string, place: PassagePlace): string {
  return `documents/${document}/?mark=${markOf(place)}#${place.from.id}`;
}
