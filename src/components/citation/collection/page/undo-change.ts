import type { Collected, CollectedList } from '../../../../exports/collection/collected.ts';
import type { KeptLists } from '../kept-lists.ts';

/** A change that a reader made: the lists before it and after it. */
export interface ListChange {
  before: KeptLists;
  after: KeptLists;
}

/** The lists as they are now without one change: what was noted, collected or moved since stays. */
export function undoChange({ before, after }: ListChange, now: KeptLists): KeptLists {
  const find = ({ lists }: KeptLists, id: string) => lists.find((list) => list.id === id);
  const lists = now.lists
    .filter(({ id, entries }) => find(before, id) !== undefined || !isAsMade(find(after, id), entries))
    .map((list) => {
      const [was, is] = [find(before, list.id), find(after, list.id)];
      return was === undefined || is === undefined ? list : undoInList(was, is, list);
    });
  for (const [index, list] of before.lists.entries())
    if (find(after, list.id) === undefined && find(now, list.id) === undefined) lists.splice(index, 0, list);
  const [changed] = before.lists.filter((list) => isChanged(list, find(after, list.id)));
  const wanted = before.current === after.current ? (changed?.id ?? now.current) : before.current;
  return { lists, current: lists.some(({ id }) => id === wanted) ? wanted : now.current };
}

/** Whether a list that a change made holds what it held then, and nothing that came since. */
function isAsMade(made: CollectedList | undefined, entries: readonly Collected[]): boolean {
  return made !== undefined && JSON.stringify(made.entries) === JSON.stringify(entries);
}

function isChanged(before: CollectedList, after: CollectedList | undefined): boolean {
  return after !== undefined && JSON.stringify(before) !== JSON.stringify(after);
}

function undoInList(was: CollectedList, is: CollectedList, now: CollectedList): CollectedList {
  const name = was.name === is.name ? now.name : was.name;
  const [before, after] = [was, is].map(({ entries }) => entries.map(({ at }) => at));
  if (before?.join('\n') === after?.join('\n')) return { ...now, name };
  return { ...now, name, entries: undoEntries(was.entries, is.entries, now.entries) };
}

/** Entries in the order before the change, those that came since after them. */
function undoEntries(was: readonly Collected[], is: readonly Collected[], now: readonly Collected[]) {
  const [before, after, here] = [was, is, now].map(
    (entries) => new Map(entries.map((each) => [each.at, each])),
  );
  const old = was.flatMap((entry) => {
    const own = here?.get(entry.at);
    // What somebody has removed since stays removed.
    return own ?? (after?.has(entry.at) === true ? [] : entry);
  });
  const since = now.filter(({ at }) => before?.has(at) !== true && after?.has(at) !== true);
  return [...old, ...since];
}
