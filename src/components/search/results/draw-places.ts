import type { PassageAction } from '../../citation/passage-tools.ts';
import { groupBy } from '../../../corpus/model/group-by.ts';
import { concordance } from '../../../search/query/concordance.ts';
import type { FoundLine, FoundPlace, Piece } from '../../../search/query/found-place.ts';
import type { ReadingKind } from '../../../search/query/read-query.ts';
import type { SearchState } from '../../../search/query/search-address.ts';
import { TIERS } from '../../../search/query/rank-places.ts';
import { element, inLanguage } from '../../shared/element.ts';
import { explainFailure } from '../../shared/explain-failure.ts';
import { placeLabel } from '../../../naming/place-label.ts';
import { excerpt } from './excerpt.ts';
import { placeAddress, placeName } from './place-address.ts';
import { searchWords, type SearchSettings } from '../search-settings.ts';

const ACTIONS: readonly PassageAction[] = ['text', 'cited', 'link', 'collect'];
const loadTools = () => import('./hit-tools.ts');

/** Results of one reading: the exact before the looser, each grouped by document. */
export function drawPlaces(
  places: readonly FoundPlace[],
  kind: ReadingKind,
  settings: SearchSettings,
): HTMLElement[] {
  return byTier(places, (some) =>
    [...groupBy(some, ({ of }) => of)].map(([document, all]) => drawDocument(document, all, kind, settings)),
  );
}

/** Every occurrence on a line, with what was found in the middle column, the exact before the looser. */
export function drawConcordance(
  places: readonly FoundPlace[],
  language: 'en' | 'zh',
  sort: SearchState['sort'],
  settings: SearchSettings,
): HTMLElement[] {
  return byTier(places, (some) => [drawRows(some, language, sort, settings)]);
}

/** Places under a heading for each tier that has any. */
function byTier(places: readonly FoundPlace[], draw: (places: FoundPlace[]) => HTMLElement[]): HTMLElement[] {
  return TIERS.flatMap((tier) => {
    const some = places.filter((place) => place.tier === tier);
    return some.length === 0 ? [] : [element('h2', 'search-tier', searchWords.tiers[tier]), ...draw(some)];
  });
}

/** A text with what was found in it marked. */
export function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, found }) => (found ? element('mark', '', text) : text));
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

/** The line in the language that was searched, then the same in the other, then what can be done with it. */
function drawLine(
  place: FoundPlace,
  line: FoundLine,
  kind: ReadingKind,
  settings: SearchSettings,
): HTMLElement[] {
  const [language, twin] = kind === 'english' ? (['en', 'zh'] as const) : (['zh', 'en'] as const);
  const link = inLanguage(language, element('a', '', ...marked(excerpt(line[language], language))));
  // What was found stays in the characters in which it was found.
  link.translate = false;
  link.href = placeAddress(place, settings, line.id);
  const first = element('p', line.isHeading ? 'line heading' : 'line', link);
  const row = drawHitRow(place, line, language, settings);
  if (line[twin].length === 0) return [first, row];
  // A style rule hides it where the reader has chosen Chinese alone.
  return [first, inLanguage(twin, element('p', 'twin', ...marked(excerpt(line[twin], twin)))), row];
}

/** Where a line stands, and what can be done with it: copied, cited, linked to. A note is no text of its document. */
function drawHitRow(
  place: FoundPlace,
  line: FoundLine,
  language: 'zh' | 'en',
  settings: SearchSettings,
): HTMLElement {
  const words = searchWords;
  const isNote = place.kind === 'note';
  const name = isNote
    ? `${words.note} ${line.id.replace(/^.*note-/u, '')}`
    : placeLabel(line.id, settings.locale);
  const where = element('span', 'where', name);
  where.translate = isNote;
  const row = element('div', 'hit-row', where);
  if (isNote) return row;
  for (const action of ACTIONS) {
    const button = element('button', '', words.hit[action]);
    button.type = 'button';
    button.ariaLabel = `${words.hit[action]}: ${placeName(place, settings)}, ${name}`;
    button.addEventListener('click', () => {
      loadTools().then(
        ({ useHit }) => {
          useHit(row, place, line, language, action);
        },
        () => {
          const said = element('span', '', words.unloaded);
          said.role = 'status';
          row.append(said);
          void explainFailure(said);
        },
      );
    });
    row.append(button);
  }
  // Browsers let a page copy only just after a click: what copies is then there already.
  row.addEventListener('pointerenter', () => void loadTools().catch(() => undefined), { once: true });
  return row;
}

function drawRows(
  places: readonly FoundPlace[],
  language: 'en' | 'zh',
  sort: SearchState['sort'],
  settings: SearchSettings,
): HTMLElement {
  const rows = concordance(places, sort).map(({ place, line, before, found, after }) => {
    const link = element('a', '');
    link.href = placeAddress(place, settings, line.id);
    link.translate = false;
    for (const [className, text] of [
      ['before', before],
      ['found', found],
      ['after', after],
    ] as const) {
      const part = className === 'found' ? element('mark', '', text) : element('span', className);
      if (className !== 'found') part.append(element('span', '', text));
      link.append(inLanguage(language, part));
    }
    link.append(
      element('span', 'where', `${placeName(place, settings)} ${placeLabel(line.id, settings.locale)}`),
    );
    return element('li', '', link);
  });
  return element('ol', 'concordance', ...rows);
}
