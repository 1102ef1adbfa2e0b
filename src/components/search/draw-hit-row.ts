import type { PassageAction, QuotedPassage } from '../citation/passage-tools.ts';
import type { FoundLine, FoundPlace } from '../../search/query/found-place.ts';
import { placeLabel } from '../../naming/place-label.ts';
import { element } from '../shared/element.ts';
import { explainFailure } from '../shared/explain-failure.ts';
import { placeName } from './place-address.ts';
import { searchWords, type SearchSettings } from './search-settings.ts';

const ACTIONS: readonly PassageAction[] = ['text', 'cited', 'link'];

/** Where a line stands, and what can be done with it: copied, cited, linked to. A note is no text of its document. */
export function drawHitRow(
  place: FoundPlace,
  line: FoundLine,
  language: 'zh' | 'en',
  settings: SearchSettings,
): HTMLElement {
  const words = searchWords;
  const isNote = place.kind === 'note';
  const number = line.id.replace(/^.*note-/u, '');
  const where = element(
    'span',
    'where',
    isNote ? `${words.note} ${number}` : placeLabel(line.id, settings.locale),
  );
  where.translate = isNote;
  const row = element('div', 'hit-row', where);
  if (isNote) return row;
  const passage = passageOf(place, line, language);
  const of = `${placeName(place, settings)}, ${where.textContent}`;
  row.append(
    ...ACTIONS.map((action) => {
      const button = element('button', '', words.hit[action]);
      button.type = 'button';
      button.ariaLabel = `${words.hit[action]}: ${of}`;
      button.addEventListener('click', () => void use(row, passage, action));
      return button;
    }),
  );
  // Browsers let a page copy only just after a click: what copies is then there already.
  row.addEventListener('pointerenter', () => void load().catch(() => undefined), { once: true });
  return row;
}

const load = () => import('./hit-tools.ts');

async function use(row: HTMLElement, passage: QuotedPassage, action: PassageAction) {
  row.querySelector('[role=status]:not(.passage-tools *)')?.remove();
  try {
    (await load()).useHit(row, passage, action);
  } catch (error) {
    console.warn(error);
    const said = element('span', '', searchWords.unloaded);
    said.role = 'status';
    row.append(said);
    void explainFailure(said);
  }
}

function passageOf(place: FoundPlace, line: FoundLine, language: 'zh' | 'en'): QuotedPassage {
  const text = line[language].map((piece) => piece.text).join('');
  const id = line.id;
  return {
    document: place.of,
    text,
    place: { language, from: { id, offset: 0 }, to: { id, offset: Array.from(text).length } },
    page: `documents/${place.of}/#${id}`,
    hasLink: true,
  };
}
