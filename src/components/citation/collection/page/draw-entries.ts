import type { Collected } from '../../../../exports/collection/collected.ts';
import { siteAddress } from '../../load-citation.ts';
import { element, inLanguage } from '../../../shared/element.ts';
import { collectionWords as words } from '../collection-words.ts';
import { pressButton } from '../press-button.ts';
import type { ReadEntry } from '../read-entries.ts';
import { noteField, noteIn } from './note-field.ts';

/** Takes the entries as they now stand, and what is said of the change; nothing where a note was written. */
type Changed = (entries: Collected[], said: string) => void;

const read = new WeakMap<HTMLLIElement, { at: ReadEntry; note: HTMLTextAreaElement | null }>();

/** The entries as a list: each with its texts and its note, moved by a drag or by its buttons; fixed where nothing may be changed. */
export function drawEntries(entries: readonly ReadEntry[], changed: Changed | null): HTMLOListElement {
  const list = element('ol', 'collected');
  const tell = (said: string) => {
    markEnds(list);
    changed?.(standing(list), said);
  };
  list.append(...entries.map((each) => drawEntry(each, list, changed === null ? null : tell)));
  markEnds(list);
  if (changed !== null && entries.length > 1) void makeSortable(list, tell);
  return list;
}

/** The first cannot go up, the last not down; the buttons keep the focus that they have. */
function markEnds(list: HTMLOListElement) {
  for (const button of list.querySelectorAll('[data-move][aria-disabled]')) button.ariaDisabled = null;
  const up = list.firstElementChild?.querySelector('[data-move="-1"]');
  const down = list.lastElementChild?.querySelector('[data-move="1"]');
  for (const button of [up, down]) if (button) button.ariaDisabled = 'true';
}

function standing(list: HTMLOListElement): Collected[] {
  return [...list.querySelectorAll('li.entry')].flatMap((item) => {
    const own = read.get(item as HTMLLIElement);
    return own === undefined
      ? []
      : [{ ...own.at.entry, note: own.note === null ? own.at.entry.note : noteIn(own.note) }];
  });
}

function drawEntry(
  at: ReadEntry,
  list: HTMLOListElement,
  tell: ((said: string) => void) | null,
): HTMLLIElement {
  const { entry, label, chinese, english, isPart, places, state } = at;
  const isThere = state === null || state === 'changed';
  const name = isThere ? element('a', 'font-semibold', label) : element('span', 'font-semibold', label);
  if (name instanceof HTMLAnchorElement) name.href = siteAddress(entry.at);
  const item = element('li', 'entry');
  item.dataset['at'] = entry.at;
  const note =
    tell === null
      ? null
      : noteField(entry.note, label, () => {
          tell('');
        });
  read.set(item, { at, note: note?.field ?? null });
  item.append(
    element('div', 'entry-head', name, ...(tell === null ? [] : [tools(item, list, label, tell)])),
    ...(chinese === '' ? [] : [inLanguage('zh', element('p', english === '' ? 'text' : 'zh text', chinese))]),
    ...(english === '' ? [] : [inLanguage('en', element('p', chinese === '' ? 'text' : 'en text', english))]),
    ...(isPart && english !== '' ? [element('p', 'en remark', words.wholeTranslation)] : []),
    ...(places.length === 0 ? [] : [placesLine(places)]),
    ...(state === null ? [] : [element('p', 'state', words.states[state])]),
  );
  if (note !== null) item.append(...note.parts);
  else if (entry.note !== '')
    item.append(element('p', 'sent-note', element('b', '', words.names.note), ` ${entry.note}`));
  return item;
}

function placesLine(places: ReadEntry['places']): HTMLElement {
  const links = places.map(({ label, at }) => {
    const link = element('a', '', label);
    link.href = siteAddress(at);
    return link;
  });
  return element('p', 'places', `${words.names.places}: `, ...links.flatMap((link) => [link, ' ']));
}

function tools(
  item: HTMLLIElement,
  list: HTMLOListElement,
  label: string,
  tell: (said: string) => void,
): HTMLElement {
  const move = (by: -1 | 1) => {
    const beside = by === -1 ? item.previousElementSibling : item.nextElementSibling;
    if (beside === null) return;
    const [first, second] = by === -1 ? [item, beside] : [beside, item];
    const focused = document.activeElement;
    second.before(first);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    item.scrollIntoView({ block: 'nearest' });
    tell(words.moved(label, [...list.children].indexOf(item) + 1, list.children.length));
  };
  const mover = (sign: string, by: -1 | 1, name: string) => {
    const button = pressButton(
      sign,
      () => {
        move(by);
      },
      name,
    );
    button.dataset['move'] = String(by);
    return button;
  };
  const remove = pressButton(
    words.removeShort,
    () => {
      const next = item.nextElementSibling ?? item.previousElementSibling;
      item.remove();
      tell(words.removed(label));
      const near =
        next?.querySelector<HTMLElement>('[data-remove]') ??
        document.querySelector<HTMLElement>('[data-undo] button');
      near?.focus({ preventScroll: true });
    },
    words.remove(label),
  );
  remove.dataset['remove'] = '';
  const handle = element('span', 'handle', '⠿');
  handle.title = words.drag;
  handle.ariaHidden = 'true';
  return element(
    'span',
    'entry-tools no-print',
    handle,
    mover('↑', -1, words.up(label)),
    mover('↓', 1, words.down(label)),
    remove,
  );
}

/** Lets entries be dragged by mouse and by finger. Where the library does not come, the buttons move them. */
async function makeSortable(list: HTMLOListElement, tell: (said: string) => void) {
  try {
    const { default: Sortable } = await import('sortablejs');
    Sortable.create(list, {
      handle: '.handle',
      // The same drag in every engine, and one that scrolls.
      forceFallback: true,
      fallbackTolerance: 3,
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120,
      onEnd: ({ item, oldIndex, newIndex }) => {
        const own = read.get(item as HTMLLIElement);
        if (own === undefined || oldIndex === newIndex) return;
        tell(words.moved(own.at.label, (newIndex ?? 0) + 1, list.children.length));
      },
    });
  } catch (error) {
    console.warn(error);
  }
}
