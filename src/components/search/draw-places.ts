import type { FoundLine, FoundPlace, Piece } from '../../search/found-place.ts';
import { TIERS } from '../../search/match-place.ts';
import type { ReadingKind } from '../../search/read-query.ts';
import { element } from '../element.ts';
import { namesOf, searchWords, type SearchSettings } from './search-settings.ts';

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
    const groups = Object.entries(Object.groupBy(own, ({ document }) => document));
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
  const count = places.reduce((sum, { lines }) => sum + lines.length, 0);
  const heading = element(
    'h3',
    '',
    namesOf(places, settings).get(id) ?? id,
    element('span', 'count', searchWords(settings).inDocument(count)),
  );
  const section = element('section', 'search-document', heading);
  section.dataset['document'] = id;
  section.append(element('ol', '', ...places.map((place) => drawPlace(place, kind, settings))));
  return section;
}

function drawPlace({ document, id, lines }: FoundPlace, kind: ReadingKind, settings: SearchSettings) {
  const item = element('li', '', ...lines.flatMap((line) => drawLine(document, line, kind, settings)));
  item.dataset['place'] = id;
  return item;
}

/** The line in the language that was searched, then its twin where there is one. */
function drawLine(
  document: string,
  line: FoundLine,
  kind: ReadingKind,
  { root }: SearchSettings,
): HTMLElement[] {
  const isEnglish = kind === 'english';
  const [own, twin] = isEnglish ? [line.en, line.zh] : [line.zh, line.en];
  const link = element('a', '', ...marked(own));
  link.lang = isEnglish ? 'en' : 'zh-Hans';
  link.href = `${root}documents/${document}/#${line.id}`;
  const first = element(
    'p',
    line.isHeading ? 'line heading' : 'line',
    link,
    ' ',
    element('span', 'where', line.id),
  );
  if (twin.length === 0) return [first];
  const second = element('p', 'twin', ...marked(twin));
  second.lang = isEnglish ? 'zh-Hans' : 'en';
  return [first, second];
}

function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, found }) => (found ? element('mark', '', text) : text));
}
