import { FACETS, facetCounts, type Chosen } from '../../search/filter-places.ts';
import type { FoundPlace } from '../../search/found-place.ts';
import { element } from '../element.ts';
import { namesOf, type SearchSettings } from './search-settings.ts';
import { VIEWS, SORTS, type SearchState } from '../../search/search-address.ts';

/** Shows a state in the filters and the view switch: what is chosen, and how much each choice would show. */
export function showControls(
  controls: HTMLElement,
  state: SearchState,
  places: readonly FoundPlace[],
  settings: SearchSettings,
): void {
  controls.hidden = places.length === 0;
  offer(controls, 'document', state.chosen, namesOf(places, settings));
  const regions = places.map(({ region, regionName }) => [region, regionName[settings.locale]] as const);
  offer(controls, 'region', state.chosen, new Map(regions));
  for (const facet of FACETS) {
    const counts = facetCounts(places, state.chosen, facet);
    for (const box of boxes(controls, facet)) {
      const count = counts.get(box.value) ?? 0;
      box.checked = state.chosen[facet].includes(box.value);
      const output = box.parentElement?.querySelector('[data-count]');
      if (output) output.textContent = String(count);
    }
  }
  for (const button of controls.querySelectorAll<HTMLElement>('[data-view]')) {
    button.setAttribute('aria-pressed', String(button.dataset['view'] === state.view));
  }
  const sort = controls.querySelector<HTMLElement>('[data-sort]');
  if (sort !== null) sort.hidden = state.view !== 'concordance';
  const select = controls.querySelector('select');
  if (select !== null) select.value = state.sort;
  const clear = controls.querySelector<HTMLElement>('[data-clear]');
  if (clear !== null) clear.hidden = FACETS.every((facet) => state.chosen[facet].length === 0);
}

/** Tells of every change that a visitor makes. */
export function watchControls(controls: HTMLElement, change: (to: Partial<SearchState>) => void): void {
  // On a phone the filters would push the results out of sight.
  const filters = controls.querySelector('details');
  if (filters !== null) filters.open = matchMedia('(min-width: 48rem)').matches;
  controls.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement)
      change({ sort: SORTS.find((sort) => sort === target.value) ?? 'text' });
    else change({ chosen: readChosen(controls) });
  });
  controls.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const view = VIEWS.find((each) => each === button?.dataset['view']);
    if (view !== undefined) change({ view });
    if (button?.dataset['clear'] !== undefined) change({ chosen: noChoice() });
  });
}

/** Offers what the results are of, and what is chosen: of these there may be as many as documents. */
function offer(
  controls: HTMLElement,
  facet: 'document' | 'region',
  chosen: Chosen,
  names: Map<string, string>,
) {
  const values = [...new Set([...names.keys(), ...chosen[facet]])].sort();
  const offered = boxes(controls, facet).map(({ value }) => value);
  const field = controls.querySelector(`[data-facet="${facet}"]`);
  // What is offered already keeps the focus.
  if (field === null || offered.join() === values.join()) return;
  for (const label of field.querySelectorAll('label')) label.remove();
  const labels = values.map((value) => {
    const box = element('input', '');
    Object.assign(box, { type: 'checkbox', name: facet, value });
    const count = element('span', '');
    count.dataset['count'] = '';
    return element('label', '', box, `${names.get(value) ?? value} `, count);
  });
  field.append(...labels);
}

function noChoice(): Chosen {
  return { document: [], theme: [], year: [], level: [], region: [] };
}

function readChosen(controls: HTMLElement): Chosen {
  const chosen = FACETS.map((facet) => [
    facet,
    boxes(controls, facet)
      .filter(({ checked }) => checked)
      .map(({ value }) => value),
  ]);
  return Object.fromEntries(chosen) as Chosen;
}

function boxes(controls: HTMLElement, facet: string): HTMLInputElement[] {
  return [...controls.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)];
}
