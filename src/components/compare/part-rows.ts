import type { CompareRow } from '../../analysis/counterparts/compare-rows.ts';

/** The rows of a comparison by whether they hold preambles, which stand folded before all else. */
export function partRows(rows: readonly CompareRow[]): { front: CompareRow[]; body: CompareRow[] } {
  const isFront = ({ provision }: CompareRow) => provision.id === 'preamble';
  return { front: rows.filter(isFront), body: rows.filter((row) => !isFront(row)) };
}
