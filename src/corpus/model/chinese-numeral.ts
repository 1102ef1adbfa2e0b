const DIGITS = '零一二三四五六七八九';

/** The value of a Chinese numeral up to 999: 十二 → 12, 一百〇五 → 105. */
export function numeralValue(numeral: string): number {
  let value = 0;
  let digit = 0;
  for (const char of numeral.replaceAll('〇', '零').replaceAll('两', '二')) {
    if (char === '百' || char === '十') {
      value += (digit || 1) * (char === '百' ? 100 : 10);
      digit = 0;
    } else digit = DIGITS.indexOf(char);
  }
  return value + digit;
}

/** A number from 1 to 99 in Chinese numerals: 12 → 十二; empty for anything else. */
export function chineseNumeral(number: number): string {
  if (!(number >= 1 && number <= 99)) return '';
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return `${tens > 1 ? (DIGITS[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${ones > 0 ? (DIGITS[ones] ?? '') : ''}`;
}
