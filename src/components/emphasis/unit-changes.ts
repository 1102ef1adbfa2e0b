import { orderChanges } from '../../analysis/emphasis/order-changes.ts';
import type { Unit } from '../../analysis/emphasis/theme-weights.ts';
import type { ViewInput } from '../../charts/figures/view.ts';
import { viewNames } from '../../charts/figures/view-names.ts';

/** What changes in the order of documents and themes when the unit is turned to another, in words. */
export function unitChanges(input: Pick<ViewInput, 'corpus' | 'figures' | 'unit' | 'ui'>, to: Unit): string {
  const words = input.ui.words.emphasis.unit;
  const names = viewNames(input);
  const changes = orderChanges(input.figures.emphasis, input.unit, to);
  const leaders = changes.leaders.map(({ theme, before, after }) =>
    words.leader(names.theme(theme), names.place(before), names.place(after)),
  );
  const largest = changes.largest.map(({ document, before, after }) =>
    words.largestPart(names.place(document), names.theme(before), names.theme(after)),
  );
  return words.join(
    [
      words.turned(changes.turned, changes.pairs),
      leaders.length === 0 ? words.noLeaders : words.leaders(names.list(leaders)),
      largest.length === 0 ? words.noLargest : words.largest(names.list(largest)),
    ].join(words.and),
  );
}
