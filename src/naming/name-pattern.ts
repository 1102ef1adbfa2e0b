import type { Document } from '../corpus/model/corpus.ts';
import { memoize } from '../corpus/model/memoize.ts';

/**
 * Finds the names that a heading keeps on one line: a document’s place and year, in both languages, and in a
 * Chinese title each province, city and district by itself, as a whole issuer is too long for a phone.
 */
export const namePattern = memoize((documents: readonly Pick<Document, 'shortName' | 'place'>[]): RegExp => {
  const places = documents.flatMap(({ place }) => place.zh.match(/.+?(?:省|市|区|县)/gu) ?? []);
  const short = documents.flatMap(({ shortName }) => [shortName.zh, shortName.en]);
  const whole = [...new Set([...places, '人民政府'])].sort((a, b) => b.length - a.length);
  const names = [...new Set(short)].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  const oneOf = (all: readonly string[]) => all.map((name) => RegExp.escape(name)).join('|');
  return new RegExp(`(${oneOf(whole)}|(?:${oneOf(names)})(?: \\d{4})?)`, 'gu');
});
