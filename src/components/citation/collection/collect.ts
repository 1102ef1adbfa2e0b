import { cleanText, LONGEST, textCheck } from '../../../exports/collection/collected.ts';
import { siteAddress } from '../load-citation.ts';
import { element } from '../../shared/element.ts';
import { collectionWords as words } from './collection-words.ts';
import { currentList, keepLists, keptLists, newList } from './kept-lists.ts';

/**
 * Puts something at the end of the list that is collected in, unless it is there, and tells what became of it.
 * @param at its address below the root of the language; see `collectedPlace`
 * @param check its check, where that is not the one of its text
 */
export function collect(at: string, text: string, check = textCheck(text)): (Node | string)[] {
  const kept = keptLists();
  const list = currentList(kept) ?? newList(words.firstName);
  const open = element('a', '', words.open);
  open.href = siteAddress('collection/');
  if (list.entries.some((entry) => entry.at === at)) return [`${words.already(list.name)} `, open];
  const version = document.querySelector<HTMLElement>('[data-version]')?.dataset['version'] ?? '';
  const entry = { at, text: cleanText(text, LONGEST.text), check, version, note: '' };
  const changed = { ...list, entries: [...list.entries, entry] };
  const lists = kept.lists.includes(list)
    ? kept.lists.map((each) => (each === list ? changed : each))
    : [...kept.lists, changed];
  if (!keepLists({ lists, current: list.id })) return [words.refused];
  return [`${words.collected(list.name, changed.entries.length)} `, open];
}
