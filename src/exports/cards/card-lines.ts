import { sum } from 'd3';
import { isChinese, type Locale } from '../../i18n/locales.ts';
import { outlineOf } from './card-face.ts';

/** What a line may not be broken inside: a Latin word, or a Chinese character with the marks behind it. */
const UNIT = /(?:[\p{Script=Latin}\p{M}\p{N}‘’'()/%&,.:;–·-]+|.)[，。、；：？！）》”’]*\s*/gu;

/** Width of a text in ems of its face. */
export function textWidth(text: string, locale: Locale): number {
  return sum(text, (char) => outlineOf(char, locale).advance) / 1000;
}

/**
 * Breaks a text into lines no wider than `width` ems; what does not fit into `most` lines is left out,
 * and the last ends with an ellipsis.
 */
export function cardLines(text: string, locale: Locale, width: number, most: number): string[] {
  const lines = [''];
  for (const unit of text.match(UNIT) ?? []) {
    const longer = (lines.at(-1) ?? '') + unit;
    if (textWidth(longer.trimEnd(), locale) <= width || lines.at(-1) === '') lines[lines.length - 1] = longer;
    else lines.push(unit);
  }
  const trimmed = lines.map((line) => line.trimEnd());
  if (trimmed.length <= most) return trimmed;
  return [...trimmed.slice(0, most - 1), shorten(trimmed[most - 1] ?? '', locale, width)];
}

function shorten(line: string, locale: Locale, width: number): string {
  const ellipsis = isChinese(locale) ? '……' : '...';
  let kept = [...line];
  while (kept.length > 0 && textWidth(kept.join('') + ellipsis, locale) > width) kept = kept.slice(0, -1);
  return kept.join('').replace(/[\s，。、；,.;:]+$/u, '') + ellipsis;
}
