import type { CodingRange } from '../analysis/emphasis/code-readings.ts';
import type { Document } from '../corpus/model/corpus.ts';
import { localized } from '../corpus/model/localized.ts';
import type { Words } from '../i18n/en/words.ts';
import type { Interface } from '../i18n/interface.ts';
import type { TableCell } from './chart.ts';

/** How a chart writes its figures. */
export type Written = (value: number) => string;

/** A mark as it is read out: its row, its figure, the range over the codings where they bear on it, and what else there is. */
export function markName(
  row: string,
  figure: string,
  range: string | null,
  { emphasis }: Pick<Words, 'emphasis'>,
  more?: string,
): string {
  return [emphasis.mark(row, figure), range, more]
    .filter((part) => part !== null && part !== undefined)
    .join(emphasis.unit.and);
}

/** The range of a figure over the codings in words; null where no coding bears on it. */
export function rangeInWords(
  { low, high }: CodingRange,
  written: Written,
  { emphasis }: Pick<Words, 'emphasis'>,
) {
  if (low === null || high === null) return null;
  return isOne(low, high, written) ? emphasis.same : emphasis.range(written(low), written(high));
}

/** A figure of a table, with its range over the codings in small print where they differ. */
export function rangeCell(
  figure: string,
  { low, high }: CodingRange,
  written: Written,
  { emphasis }: Pick<Words, 'emphasis'>,
  more?: string,
): TableCell {
  const range =
    low === null || high === null || isOne(low, high, written)
      ? []
      : [emphasis.between(written(low), written(high))];
  const note = [...(more === undefined ? [] : [more]), ...range].join(emphasis.unit.and);
  return note === '' ? { text: figure } : { text: figure, note };
}

/** A figure as it is in each unit: its range, and in small print each, where they differ. */
export function unitCell(
  values: readonly number[],
  written: Written,
  { emphasis }: Pick<Words, 'emphasis'>,
): TableCell {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return isOne(low, high, written)
    ? { text: written(low) }
    : { text: emphasis.between(written(low), written(high)), note: values.map(written).join(' · ') };
}

/** What a reader must know where figures of these documents stand beside others’. */
export function cautions(documents: readonly Document[], { locale }: Interface): string[] {
  return documents.flatMap(({ caution }) => (caution === undefined ? [] : [localized(caution, locale)]));
}

function isOne(low: number, high: number, written: Written): boolean {
  return written(low) === written(high);
}
