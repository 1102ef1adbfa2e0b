import { contrastView } from './contrast-view.ts';
import { distancesView } from './distances-view.ts';
import { positionsView } from './positions-view.ts';
import { ratesView } from './rates-view.ts';
import { sharedView } from './shared-view.ts';
import { sharesView } from './shares-view.ts';
import { VIEWS, type View, type ViewId, type ViewInput } from './view.ts';

const BUILDERS: Record<ViewId, (input: ViewInput) => View> = {
  shares: sharesView,
  positions: positionsView,
  contrast: contrastView,
  distances: distancesView,
  shared: sharedView,
  rates: ratesView,
};

/** The six views of the emphasis page in a unit and a language. */
export function emphasisViews(input: ViewInput): View[] {
  return VIEWS.map((id) => emphasisView(id, input));
}

/** One view alone, for its picture. */
export function emphasisView(id: ViewId, input: ViewInput): View {
  return BUILDERS[id](input);
}
