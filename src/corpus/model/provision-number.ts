import { chineseNumeral, numeralValue } from './chinese-numeral.ts';

/** The characters of a Chinese numeral, as a pattern. */
export const NUMERAL = '[〇零一二三四五六七八九十百]+';

/** The number a line begins with, in its group: `1.`, `一、`, `（一）`, `第一条` or `第一章`. */
const OWN = new RegExp(`^(?:(\\d+)[.．、]|(${NUMERAL})、|(（${NUMERAL}）)|第(${NUMERAL})[条章])`, 'u');
const CHAPTER = new RegExp(`^(?:(${NUMERAL})、|第(${NUMERAL})章)`, 'u');

/**
 * The number of a provision as its document has it, from its heading and its chapter's:
 * `1`, `一` or `四（十）`, an article’s `第十二条` is `十二`; null where neither has one.
 */
export function provisionNumber(heading: string | null, chapter: string | null): string | null {
  const parts = OWN.exec(heading ?? '');
  const division = CHAPTER.exec(chapter ?? '');
  const above = division?.[1] ?? division?.[2];
  if (parts?.[3] !== undefined) return `${above ?? ''}${parts[3]}`;
  return parts?.[1] ?? parts?.[2] ?? parts?.[4] ?? (heading === null ? (above ?? null) : null);
}

/** The id a number must have: `1`, `一` → `1`, `四（十）` → `4-10`, `二十三` → `23`. */
export function numberId(number: string): string {
  return number
    .replace(/）$/u, '')
    .split('（')
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/u.test(part) ? part : String(numeralValue(part))))
    .join('-');
}

/** A heading as its number, with the mark behind it, and its words; the number is empty where it has none. */
export function splitNumber(heading: string): [number: string, words: string] {
  const number = OWN.exec(heading)?.[0] ?? '';
  return [number, heading.slice(number.length)];
}

/** The number of a provision that `numberId` turned into an id, where its document counts in Chinese numerals. */
export function chineseNumber(id: string): string {
  const [above = '', below] = id.split('-').map((part) => chineseNumeral(Number(part)));
  return below === undefined ? above : `${above}（${below}）`;
}
