import { cleanName, readCollected, type Collected, type CollectedList } from './collected.ts';
import type { SentList } from './collection-link.ts';

/** What a file of a list begins with, so that no other file is taken for one. */
const KIND = 'duidu-collection';

/** A list as a file that this page opens again: for one that is too long for a link, and to be kept elsewhere. */
export function listFile({ name, entries }: Pick<CollectedList, 'name' | 'entries'>): string {
  return `${JSON.stringify({ kind: KIND, name, count: entries.length, entries }, null, 1)}\n`;
}

/** Reads a file of a list, as far as its entries can be read; null where it is no such file. */
export function readListFile(text: string): SentList | null {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof file !== 'object' || file === null) return null;
  const { kind, name, count, entries } = file as Record<string, unknown>;
  if (kind !== KIND || !Array.isArray(entries)) return null;
  const read = entries.map(readCollected).filter((entry): entry is Collected => entry !== null);
  const sent = Number.isSafeInteger(count) ? Math.max(count as number, entries.length) : entries.length;
  // Of a note that is too long, or has what is no text, a part is read.
  const notes = (entries as unknown[]).map((entry) => (entry as Partial<Collected> | null)?.note ?? '');
  const isEven = read.length === sent && read.every(({ note }, index) => note === notes[index]);
  return {
    name: typeof name === 'string' ? cleanName(name) : '',
    entries: read,
    sent,
    isWhole: isEven,
  };
}
