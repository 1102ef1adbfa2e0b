const ENGLISH =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const CHINESE = '零 一 两 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十'.split(
  ' ',
);

/** A count in English: a word up to twenty, figures above: 5 → `five`, 2000 → `2,000`. */
export function countEn(count: number): string {
  return ENGLISH[count] ?? count.toLocaleString('en');
}

/** A count before a Chinese measure word, so that 2 is 两: 5 → `五`, 2000 → `2000`. */
export function countZh(count: number): string {
  return CHINESE[count] ?? String(count);
}

/** `one document`, `five documents`, `2,000 documents`. */
export function documentsEn(count: number): string {
  return `${countEn(count)} ${count === 1 ? 'document' : 'documents'}`;
}

/** `一份文件`、`五份文件`、`2000份文件`。 */
export function documentsZh(count: number): string {
  return `${countZh(count)}份文件`;
}

/** A text with a capital at its head. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
