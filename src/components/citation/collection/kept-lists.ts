import {
  cleanName,
  readCollected,
  type Collected,
  type CollectedList,
} from '../../../exports/collection/collected.ts';

/** What this browser keeps: lists in their order, and the id of the one that is collected in. */
export interface KeptLists {
  lists: CollectedList[];
  current: string;
}

const KEY = 'collection';
const DAMAGED = 'collection-damaged';

/** The lists of this browser; none where it keeps nothing. What cannot be read is set aside by the first change. */
export function keptLists(): KeptLists {
  return read().kept;
}

/** Keeps lists in place of those before; false where the browser refuses, and then those before are still there. */
export function keepLists(kept: KeptLists): boolean {
  try {
    const { damaged, raw } = read();
    if (damaged && raw !== null) {
      const before = localStorage.getItem(DAMAGED);
      localStorage.setItem(DAMAGED, before === null ? raw : `${before}\n${raw}`);
    }
    localStorage.setItem(KEY, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** Whether the browser keeps anything for this site. */
export function canKeep(): boolean {
  try {
    localStorage.getItem(KEY);
    return true;
  } catch {
    return false;
  }
}

/** What was found in the storage and could not be read, as it was found; null where there was none. */
export function damagedLists(): string | null {
  try {
    const { damaged, raw } = read();
    return (
      [localStorage.getItem(DAMAGED), damaged ? raw : null].filter((each) => each !== null).join('\n') || null
    );
  } catch {
    return null;
  }
}

/** Calls a function when another tab has changed the lists. */
export function whenKeptElsewhere(changed: () => void) {
  addEventListener('storage', ({ key }) => {
    if (key === KEY) changed();
  });
}

/** A list without entries, with an id of its own. */
export function newList(name: string, entries: Collected[] = []): CollectedList {
  return { id: crypto.randomUUID(), name, entries };
}

/** The list that is collected in; undefined where there is none yet. */
export function currentList({ lists, current }: KeptLists): CollectedList | undefined {
  return lists.find(({ id }) => id === current) ?? lists[0];
}

function read(): { kept: KeptLists; damaged: boolean; raw: string | null } {
  const none = { lists: [], current: '' };
  let raw: string | null = null;
  try {
    raw = localStorage.getItem(KEY);
    if (raw === null) return { kept: none, damaged: false, raw };
    const { lists, current } = JSON.parse(raw) as Partial<Record<keyof KeptLists, unknown>>;
    if (!Array.isArray(lists)) return { kept: none, damaged: true, raw };
    const known = lists.map(readList);
    const whole = known.filter((list) => list !== null);
    return {
      kept: { lists: whole.map(({ list }) => list), current: typeof current === 'string' ? current : '' },
      damaged: whole.length < known.length || whole.some(({ isWhole }) => !isWhole),
      raw,
    };
  } catch {
    return { kept: none, damaged: raw !== null, raw };
  }
}

function readList(value: unknown): { list: CollectedList; isWhole: boolean } | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, name, entries } = value as Partial<Record<keyof CollectedList, unknown>>;
  if (typeof id !== 'string' || typeof name !== 'string' || !Array.isArray(entries)) return null;
  const read = entries.map(readCollected).filter((entry) => entry !== null);
  return {
    list: { id, name: cleanName(name), entries: read },
    isWhole: read.length === entries.length,
  };
}
