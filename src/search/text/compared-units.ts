import { fold, type Folding } from './normalise.ts';
import type { Localized } from '../../corpus/model/localized.ts';

/** What texts are compared by, word for word: a Han character, letter, digit or symbol of Chinese, a word of English. */
export interface ComparedUnit {
  /** Folded: one form for traditional and simplified, full and half width, capital and small. */
  value: string;
  /** UTF-16 offsets in the text; a unit never begins or ends inside a character. */
  start: number;
  end: number;
  /** Whether the text says, by an ellipsis before this unit, that it leaves something out. */
  afterEllipsis: boolean;
}

const ELLIPSIS =
  /[([（［〔【]\s*(?:[.…。·]+|略|省略|omitted)\s*[)\]）］〕】]|…+|\.{3,}|(?:\. ){2,}\.|。{2,}|·{3,}/giu;
// A mark between digits is part of the number: 1.5 is not 15, and 10—20 is not 1020.
const CHINESE = /(?<=\p{Nd})[.．,，:：/~～\-–—、](?=\p{Nd})|[\p{L}\p{N}\p{S}%％‰&#@]/gu;
// Invisible characters inside a word do not divide it.
const ENGLISH =
  /\p{Nd}+(?:[.,:/–—-]\p{Nd}+)*|[\p{L}\p{M}\p{N}](?:\p{Default_Ignorable_Code_Point}*[\p{L}\p{M}\p{N}])*|[\p{S}%‰&#@]/gu;
const DASHES = /[–—]/gu;

/** The units of a text in order; punctuation and white space are left out. */
export function comparedUnits(text: string, language: keyof Localized, folding: Folding): ComparedUnit[] {
  const ellipses = [...text.matchAll(ELLIPSIS)].map(({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
  }));
  let last = 0;
  return [...text.matchAll(language === 'zh' ? CHINESE : ENGLISH)].flatMap(({ 0: found, index }) => {
    const [start, end] = [index, index + found.length];
    if (ellipses.some((each) => each.start < end && start < each.end)) return [];
    const afterEllipsis = ellipses.some((each) => last <= each.start && each.end <= start);
    last = end;
    const values = language === 'zh' ? [...foldUnit(found, folding)] : [foldUnit(found, folding)];
    return values.map((value, at) => ({ value, start, end, afterEllipsis: afterEllipsis && at === 0 }));
  });
}

/** The one form of a character or word in which it is compared. */
export function foldUnit(text: string, folding: Folding): string {
  return fold(text, folding).replace(DASHES, '-');
}
