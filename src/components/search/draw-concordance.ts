import { concordance } from '../../search/query/concordance.ts';
import type { FoundPlace } from '../../search/query/found-place.ts';
import { TIERS } from '../../search/query/tiers.ts';
import type { SearchState } from '../../search/query/search-address.ts';
import { element } from '../shared/element.ts';
import { placeAddress, placeName } from './place-address.ts';
import { searchWords, type SearchSettings } from './search-settings.ts';

/** Every occurrence on a line of its own, in the middle column, the exact before the looser. */
export function drawConcordance(
  places: readonly FoundPlace[],
  lang: 'en' | 'zh-Hans',
  sort: SearchState['sort'],
  settings: SearchSettings,
): HTMLElement[] {
  const { tiers } = searchWords(settings);
  return TIERS.flatMap((tier) => {
    const own = places.filter((place) => place.tier === tier);
    if (own.length === 0) return [];
    return [element('h2', 'search-tier', tiers[tier]), drawRows(own, lang, sort, settings)];
  });
}

function drawRows(
  places: readonly FoundPlace[],
  lang: 'en' | 'zh-Hans',
  sort: SearchState['sort'],
  settings: SearchSettings,
): HTMLElement {
  const rows = concordance(places, sort).map(({ place, line, before, found, after }) => {
    const link = element('a', '');
    link.href = placeAddress(place, settings, line.id);
    for (const [className, text] of [
      ['before', before],
      ['found', found],
      ['after', after],
    ] as const) {
      const part = className === 'found' ? element('mark', '', text) : element('span', className);
      if (className !== 'found') part.append(element('span', '', text));
      part.lang = lang;
      link.append(part);
    }
    link.append(element('span', 'where', `${placeName(place, settings)} ${line.id}`));
    return element('li', '', link);
  });
  return element('ol', 'concordance', ...rows);
}
