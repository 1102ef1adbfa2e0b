const WORDS = '零 一 两 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十'.split(' ');

/** A count before a Chinese measure word, so that 2 is 两: 5 → `五`, 2000 → `2000`. */
export function countWord(count: number): string {
  return WORDS[count] ?? String(count);
}

/** `一份文件`、`五份文件`、`2000份文件`。 */
export function countDocuments(count: number): string {
  return `${countWord(count)}份文件`;
}
