import { concordance } from '../../../search/query/concordance.ts';
import type { Answer } from '../../../search/query/run-search.ts';
import type { SearchState } from '../../../search/query/search-address.ts';
import { placeLabel } from '../../../naming/place-label.ts';
import type { HitRow } from '../../../exports/hits/hit-list.ts';
import { placeAddress, placeName } from '../../search/results/place-address.ts';
import { searchWords, type SearchSettings } from '../../search/search-settings.ts';
import type { ReadHits } from './make-list.ts';

/** The search of the page. */
interface Panel extends HTMLElement {
  /** What is asked, and all that answers it. */
  whole: () => Promise<{ state: SearchState; answer: Answer; settings: SearchSettings }>;
}

/** Every occurrence that the search finds, in the order of the page’s view, the exact before the looser. */
export const searchHits: ReadHits = async (_take, words) => {
  const panel = document.querySelector<Panel>('search-panel');
  if (panel === null) throw new Error('The page has no search.');
  const { state, answer, settings } = await panel.whole();
  const rows = answer.readings.flatMap(({ places }) =>
    concordance(places, state.view === 'concordance' ? state.sort : 'text').map(
      ({ place, line, before, found, after }): HitRow => ({
        passage: '',
        document: placeName(place, settings),
        place: place.kind === 'note' ? searchWords.note : placeLabel(line.id, settings.locale),
        before,
        found,
        after,
        chinese: line.zh.map(({ text }) => text).join(''),
        english: line.en.map(({ text }) => text).join(''),
        theme: line.theme,
        kind: searchWords.tiers[place.tier],
        address: new URL(placeAddress(place, settings, line.id), location.href).href,
      }),
    ),
  );
  // No file of Word may have what is no character.
  const query = state.query.replace(/\p{Noncharacter_Code_Point}/gu, '');
  return {
    id: 'search',
    title: words.titles.search(query),
    query,
    filters: document.querySelector('[data-controls] [data-chosen]')?.textContent.trim() ?? '',
    rows,
  };
};
