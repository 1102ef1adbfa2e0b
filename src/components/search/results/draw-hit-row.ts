import type { PassageAction } from '../../citation/passage-tools.ts';
import type { FoundLine, FoundPlace } from '../../../search/query/found-place.ts';
import { placeLabel } from '../../../naming/place-label.ts';
import { element } from '../../shared/element.ts';
import { explainFailure } from '../../shared/explain-failure.ts';
import { searchWords, type SearchSettings } from '../search-settings.ts';
import { placeName } from './place-address.ts';

const ACTIONS: readonly PassageAction[] = ['text', 'cited', 'link'];
const load = () => import('./hit-tools.ts');

/** Where a line stands, and what can be done with it: copied, cited, linked to. A note is no text of its document. */
export function drawHitRow(
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
      load().then(
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
  row.addEventListener('pointerenter', () => void load().catch(() => undefined), { once: true });
  return row;
}
