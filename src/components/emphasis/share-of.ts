import type { Emphasis } from '../../analysis/emphasis/emphasis.ts';
import type { Unit } from '../../analysis/emphasis/theme-weights.ts';
import type { CodeId } from '../../corpus/model/themes.ts';

/** A theme's share of a document, from 0 to 1; 0 where it has none. */
export function shareOf(
  figures: readonly Emphasis[],
  document: string,
  theme: CodeId,
  unit: Unit = 'characters',
): number {
  return (
    figures.find((each) => each.document === document && each.theme === theme && each.unit === unit)?.share ??
    0
  );
}
