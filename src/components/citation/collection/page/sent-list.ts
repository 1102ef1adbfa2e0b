import {
  isListFragment,
  readListFragment,
  type SentList,
} from '../../../../exports/collection/collection-link.ts';
import { cleanText, LONGEST, type Collected } from '../../../../exports/collection/collected.ts';
import { groupBy } from '../../../../corpus/model/group-by.ts';
import { element } from '../../../shared/element.ts';
import { collectionWords as words } from '../collection-words.ts';
import { newList, type KeptLists } from '../kept-lists.ts';
import { pressButton } from '../press-button.ts';
import type { ReadEntry } from '../read-entries.ts';

/** The list in the address of the page; undefined where it has none. */
export function sentFromAddress(): SentList | undefined {
  return isListFragment(location.hash) ? readListFragment(location.hash) : undefined;
}

/** Says what was sent and how much of it came, and lets it be kept or closed. */
export function sentNotice(sent: SentList, keep: () => void, close: () => void): HTMLElement[] {
  const { name, entries, sent: all, isWhole } = sent;
  const lost = entries.length < all ? words.cut(entries.length, all) : words.altered;
  const notice = element(
    'div',
    'border border-edge bg-sheet px-4 py-3',
    ...(entries.length === 0
      ? [element('p', 'font-semibold', words.unreadable)]
      : [
          element('p', 'font-semibold', words.sent(name || words.sentName, all)),
          ...(isWhole ? [] : [element('p', 'mt-1', lost)]),
        ]),
    element('p', 'mt-1 text-sm text-muted', words.sentNote),
    element(
      'p',
      'mt-1 flex gap-x-5',
      ...(entries.length === 0 ? [] : [pressButton(words.keep, keep)]),
      pressButton(words.dismiss, close),
    ),
  );
  notice.role = 'region';
  notice.tabIndex = -1;
  notice.ariaLabel = words.list;
  return [notice];
}

/** The reader’s lists with one that was sent as the last of them, under a name that none has yet. */
export function withSent(
  { lists }: KeptLists,
  { name, entries }: SentList,
  read: readonly ReadEntry[],
): { kept: KeptLists; name: string } {
  const given = name || words.sentName;
  let own = given;
  for (let count = 2; lists.some((list) => list.name === own); count++) own = `${given} (${count})`;
  const texts = new Map(read.map(({ entry, chinese, english }) => [entry.at, chinese || english]));
  const list = newList(
    own,
    eachOnce(entries).map((entry) => ({ ...entry, text: entry.text || (texts.get(entry.at) ?? '') })),
  );
  return { kept: { lists: [...lists, list], current: list.id }, name: own };
}

/** A list has each address once: of one that was sent twice, the notes stand one below the other. */
function eachOnce(entries: readonly Collected[]): Collected[] {
  return [...groupBy(entries, ({ at }) => at).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const notes = [first, ...others].map(({ note }) => note).filter((note) => note !== '');
    return { ...first, note: cleanText([...new Set(notes)].join('\n'), LONGEST.note) };
  });
}
