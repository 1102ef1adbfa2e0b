import type { FoundLine, FoundPlace, Piece } from '../../search/query/found-place.ts';
import { TIERS } from '../../search/query/tiers.ts';
import type { ReadingKind } from '../../search/query/read-query.ts';
import { element } from '../shared/element.ts';
import { placeAddress, placeName } from './place-address.ts';
import { searchWords, type SearchSettings } from './search-settings.ts';

/** Results of one reading: the exact before the looser, each grouped by document. */
export function drawPlaces(
  places: readonly FoundPlace[],
  kind: ReadingKind,
  settings: SearchSettings,
): HTMLElement[] {
  const { tiers } = searchWords(settings);
  return TIERS.flatMap((tier) => {
    const own = places.filter((place) => place.tier === tier);
    if (own.length === 0) return [];
    const groups = Object.entries(Object.groupBy(own, ({ of }) => of));
    return [
      element('h2', 'search-tier', tiers[tier]),
      ...groups.map(([document, all = []]) => drawDocument(document, all, kind, settings)),
    ];
  });
}

function drawDocument(
  id: string,
  places: readonly FoundPlace[],
  kind: ReadingKind,
  settings: SearchSettings,
): HTMLElement {
  const [first] = places;
  const heading = element('h3', '', first === undefined ? id : placeName(first, settings));
  const section = element('section', 'search-document', heading);
  section.dataset['document'] = id;
  section.append(element('ol', '', ...places.map((place) => drawPlace(place, kind, settings))));
  return section;
}

function drawPlace(place: FoundPlace, kind: ReadingKind, settings: SearchSettings) {
  const item = element('li', '', ...place.lines.flatMap((line) => drawLine(place, line, kind, settings)));
  item.dataset['place'] = place.id;
  return item;
}

/** The line in the language that was searched, then its twin. */
function drawLine(
  place: FoundPlace,
  line: FoundLine,
  kind: ReadingKind,
  settings: SearchSettings,
): HTMLElement[] {
  const isEnglish = kind === 'english';
  const [own, twin] = isEnglish ? [line.en, line.zh] : [line.zh, line.en];
  const link = element('a', '', ...marked(own));
  link.lang = isEnglish ? 'en' : 'zh-Hans';
  link.href = placeAddress(place, settings, line.id);
  const where =
    place.kind === 'note' ? `${searchWords(settings).note} ${line.id.replace(/^.*note-/u, '')}` : line.id;
  const first = element(
    'p',
    line.isHeading ? 'line heading' : 'line',
    link,
    ' ',
    element('span', 'where', where),
  );
  if (twin.length === 0) return [first];
  // Where the reader has chosen Chinese alone, the style hides it.
  const second = element('p', 'twin', ...marked(twin));
  second.lang = isEnglish ? 'zh-Hans' : 'en';
  return [first, second];
}

/** A text with what was found in it marked. */
export function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, found }) => (found ? element('mark', '', text) : text));
}
