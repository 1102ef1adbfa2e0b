import { chineseNumeral, numeralValue } from '../model/chinese-numeral.ts';

const DIGITS = '〇一二三四五六七八九';

const DATE =
  /(\d{4}|[〇○零０OＯ一二三四五六七八九]{4})年(\d{1,2}|[一二三四五六七八九十]{1,3})月(\d{1,2}|[一二三四五六七八九十]{1,3})日/u;

/** The ways a document writes an ISO date: `2017年3月5日` and `二〇一七年三月五日`. */
export function chineseDates(iso: string): [figures: string, numerals: string] {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const yearNumerals = [...String(year)].map((digit) => DIGITS[Number(digit)] ?? '').join('');
  return [
    `${year}年${month}月${day}日`,
    `${yearNumerals}年${chineseNumeral(month)}月${chineseNumeral(day)}日`,
  ];
}

/** A text whose dates in Chinese numerals are written in figures. */
export function datesInFigures(text: string): string {
  return text.replace(new RegExp(DATE, 'gu'), (date) => chineseDates(findDate(date) ?? '')[0]);
}

/** The first date a Chinese text states, in ISO 8601, or null. */
export function findDate(text: string): string | null {
  const found = DATE.exec(text);
  return found === null ? null : toIso(found);
}

/** All dates that a Chinese text states, in ISO 8601. */
export function findDates(text: string): string[] {
  return [...text.matchAll(new RegExp(DATE, 'gu'))].map(toIso);
}

function toIso([, year = '', month = '', day = '']: RegExpExecArray): string {
  return [yearValue(year), value(month), value(day)].map((part) => String(part).padStart(2, '0')).join('-');
}

function yearValue(year: string): number {
  return Number(
    [...year]
      .map((char) => (/\d/u.test(char) ? char : DIGITS.indexOf(char.replace(/[○零０OＯ]/u, '〇'))))
      .join(''),
  );
}

function value(part: string): number {
  return /^\d+$/u.test(part) ? Number(part) : numeralValue(part);
}
