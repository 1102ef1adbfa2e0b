import { FACETS, type Chosen } from '../../search/query/filter-places.ts';
import type { Answer } from '../../search/query/run-search.ts';
import { SORTS, RESULT_VIEWS, type SearchState } from '../../search/query/search-address.ts';
import { element } from '../shared/element.ts';
import { shortName } from '../../naming/short-name.ts';
import type { SearchSettings } from './search-settings.ts';
import { localized } from '../../corpus/model/localized.ts';

/** Updates the filters and the view switch: what is chosen, and how many places each choice would show. */
export function showControls(
  controls: HTMLElement,
  state: SearchState,
  { facets, documents, readings }: Answer,
  { locale }: SearchSettings,
): void {
  controls.hidden = readings.every(({ unchosen }) => unchosen === 0);
  const names = documents.map(
    (each) => [each.id, shortName({ shortName: each.shortName, issued: each.year }, locale)] as const,
  );
  offer(controls, 'document', state.chosen, new Map(names));
  offer(
    controls,
    'region',
    state.chosen,
    new Map(documents.map(({ region }) => [region.zh, localized(region, locale)])),
  );
  for (const facet of FACETS) {
    for (const box of boxes(controls, facet)) {
      box.checked = state.chosen[facet].includes(box.value);
      const output = box.parentElement?.querySelector('[data-count]');
      if (output) output.textContent = String(facets[facet][box.value] ?? 0);
    }
  }
  const kinds = controls.querySelector<HTMLElement>('[data-facet="kind"]');
  if (kinds !== null) kinds.hidden = !('note' in facets.kind) && state.chosen.kind.length === 0;
  for (const button of controls.querySelectorAll<HTMLElement>('[data-view]')) {
    button.setAttribute('aria-pressed', String(button.dataset['view'] === state.view));
  }
  const sort = controls.querySelector<HTMLElement>('[data-sort]');
  if (sort !== null) sort.hidden = state.view !== 'concordance';
  const select = controls.querySelector('select');
  if (select !== null) select.value = state.sort;
  sayChosen(controls);
}

/** A choice that is in force is said also where the filters are closed. */
function sayChosen(controls: HTMLElement) {
  const [line, names] = [
    controls.querySelector<HTMLElement>('[data-in-force]'),
    controls.querySelector('[data-chosen]'),
  ];
  const chosen = controls.querySelectorAll('input:checked');
  if (line === null || names === null) return;
  line.hidden = chosen.length === 0;
  names.textContent = [...chosen].map((box) => box.closest('label')?.dataset['name'] ?? '').join(' · ');
}

/** Calls `change` for every change that a visitor makes. */
export function watchControls(controls: HTMLElement, change: (to: Partial<SearchState>) => void): void {
  controls.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement)
      change({ sort: SORTS.find((sort) => sort === target.value) ?? 'text' });
    else change({ chosen: readChosen(controls) });
  });
  controls.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.dataset['open'] !== undefined) {
      const isOpen = button.getAttribute('aria-expanded') !== 'true';
      button.setAttribute('aria-expanded', String(isOpen));
      controls.querySelector('[data-facets]')?.toggleAttribute('hidden', !isOpen);
    }
    const view = RESULT_VIEWS.find((each) => each === button?.dataset['view']);
    if (view !== undefined) change({ view });
    if (button?.dataset['clear'] === undefined) return;
    // The button goes with what it cleared.
    controls.querySelector<HTMLElement>('[data-open]')?.focus({ preventScroll: true });
    change({ chosen: noChoice() });
  });
}

/** Offers only the documents or regions of the results and of the choice: there may be very many. */
function offer(
  controls: HTMLElement,
  facet: 'document' | 'region',
  chosen: Chosen,
  names: Map<string, string>,
) {
  const values = [...new Set([...names.keys(), ...chosen[facet]])].sort();
  const offered = boxes(controls, facet).map(({ value }) => value);
  const field = controls.querySelector(`[data-facet="${facet}"]`);
  // An unchanged list is left alone, so that it keeps the focus.
  if (field === null || offered.join() === values.join()) return;
  for (const label of field.querySelectorAll('label')) label.remove();
  const labels = values.map((value) => {
    const box = element('input', '');
    Object.assign(box, { type: 'checkbox', name: facet, value });
    const count = element('span', '');
    count.dataset['count'] = '';
    const name = names.get(value) ?? value;
    const label = element('label', '', box, `${name} `, count);
    label.dataset['name'] = name;
    return label;
  });
  field.append(...labels);
}

function noChoice(): Chosen {
  return { document: [], theme: [], year: [], level: [], region: [], kind: [] };
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
