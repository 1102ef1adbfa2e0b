import { CODES, type CodeId } from '../../corpus/model/themes.ts';

/** Half the sum of the absolute differences of the shares of all themes and of none: 0 (alike) to 1. */
export function totalVariation(a: Record<CodeId, number>, b: Record<CodeId, number>): number {
  return CODES.reduce((total, theme) => total + Math.abs((a[theme] ?? 0) - (b[theme] ?? 0)), 0) / 2;
}
