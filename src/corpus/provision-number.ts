const NUMERALS = '一二三四五六七八九十';

/**
 * The number of a provision as its document has it, from its heading and its chapter's:
 * `1`, `一` or `四（十）`; null where neither has one.
 */
export function provisionNumber(heading: string | null, chapter: string | null): string | null {
  const own = /^(?:(\d+)[.．]|([一二三四五六七八九十]+)、|(（[一二三四五六七八九十]+）))/u.exec(
    heading ?? '',
  );
  const above = /^([一二三四五六七八九十]+)、/u.exec(chapter ?? '')?.[1];
  if (own?.[3] !== undefined) return `${above ?? ''}${own[3]}`;
  return own?.[1] ?? own?.[2] ?? (heading === null ? (above ?? null) : null);
}

/** The id a number must have: `1`, `一` → `1`, `四（十）` → `4-10`; numbers up to ten. */
export function numberId(number: string): string {
  return number
    .replace(/）$/u, '')
    .split('（')
    .map((part) => (/^\d+$/u.test(part) ? part : String(NUMERALS.indexOf(part) + 1)))
    .join('-');
}

/** The number of a provision that `numberId` turned into an id, where its document counts in Chinese numerals. */
export function chineseNumber(id: string): string {
  const [above = '', own] = id.split('-').map((part) => NUMERALS[Number(part) - 1]);
  return own === undefined ? above : `${above}（${own}）`;
}
