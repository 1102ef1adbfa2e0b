import {
  cleanName,
  cleanText,
  LONGEST,
  readCollected,
  textCheck,
  type Collected,
  type CollectedList,
} from './collected.ts';

/** A list that came as a link or a file, and whether all of it came. */
export interface SentList {
  name: string;
  entries: Collected[];
  /** How many entries were sent; more than there are where some did not arrive. */
  sent: number;
  /** Whether it is, character for character, what was sent. */
  isWhole: boolean;
}

/** Entries of the longest list that is read. */
const MOST = 5000;

const SUM = '&s=';

/**
 * A list as the fragment of an address: `list=1&v=3.1.0&c=2&t=…&e=1x4f.linzi-2022/9.4&n=…&s=…`. Each entry is its check
 * and its address (`p` where it is no passage), and its note where it has one; names and notes are Base64 of UTF-8, so that
 * nothing in them ends the address. Its last value is the check of all before it.
 */
export function listFragment({ name, entries }: Pick<CollectedList, 'name' | 'entries'>, version: string) {
  const parts = entries.flatMap(({ at, check, note }) => [
    entryPart(at, check),
    ...(note === '' ? [] : [`n=${toBase64(note)}`]),
  ]);
  const said = ['list=1', `v=${version}`, `c=${entries.length}`, `t=${toBase64(name)}`, ...parts].join('&');
  return `${said}${SUM}${textCheck(said)}`;
}

function entryPart(at: string, check: string): string {
  const [, document, mark, id] = /^documents\/([^/]+)\/(?:\?mark=([^#]+))?#(.+)$/u.exec(at) ?? [];
  if (document === undefined) return `p=${check}.${encodeURIComponent(at)}`;
  return `e=${check}.${document}/${mark ?? id ?? ''}`;
}

/** Whether the fragment of an address is a list, however little of it has arrived, and however it is written. */
export function isListFragment(fragment: string): boolean {
  return /^#?list=/u.test(fragment);
}

/** Reads a list from the fragment of an address, as far as it has arrived. */
export function readListFragment(fragment: string): SentList {
  const given = fragment.replace(/^#/u, '');
  const end = given.lastIndexOf(SUM);
  const written = end === -1 ? given : given.slice(0, end);
  // Another way of writing lists is none that can be read here.
  const said = /^list=1(?:&|$)/u.test(written) ? written : '';
  const list: SentList = { name: '', entries: [], sent: 0, isWhole: false };
  let version = '';
  let isRead = true;
  for (const part of said.split('&').slice(1)) {
    const [key, value] = [part.slice(0, 1), part.slice(2)];
    if (key === 'v') version = value;
    else if (key === 'c') list.sent = Math.min(Number(/^\d{1,4}$/u.exec(value)?.[0] ?? 0), MOST);
    else if (key === 't') list.name = cleanName(fromBase64(value));
    else if (key === 'n') {
      const last = list.entries.at(-1);
      // The note of an entry that could not be read belongs to no other.
      if (last !== undefined && isRead) last.note = cleanText(fromBase64(value), LONGEST.note);
    } else if ((key === 'e' || key === 'p') && list.entries.length < MOST) {
      const entry = readPart(key, value, version);
      isRead = entry !== null;
      if (entry !== null) list.entries.push(entry);
    }
  }
  const sum = end === -1 ? '' : given.slice(end + SUM.length);
  const isWhole = sum === textCheck(said) && list.entries.length === list.sent;
  return { ...list, sent: Math.max(list.sent, list.entries.length), isWhole };
}

function readPart(key: 'e' | 'p', value: string, version: string): Collected | null {
  const [, check = '', place = ''] = /^([0-9a-z]{1,7})\.(.+)$/u.exec(value) ?? [];
  return readCollected({ at: key === 'p' ? decoded(place) : passageOf(place), check, version });
}

/** `linzi-2022/9.4:3-12` as the address of its page. */
function passageOf(place: string): string {
  const [, document = '', mark = ''] = /^([^/]+)\/(.+)$/u.exec(place) ?? [];
  if (!mark.includes(':')) return `documents/${document}/#${mark}`;
  const [from = ''] = mark.replace(/^en:/u, '').split(':');
  return `documents/${document}/?mark=${mark}#${from}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Base64 for addresses: with `-` and `_`, without `=`. */
function toBase64(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCodePoint(byte));
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

/** The text of a Base64; of one that was cut, as much as arrived. */
function fromBase64(code: string): string {
  const [own = ''] = /^[\w-]*/u.exec(code) ?? [];
  const whole = own.length % 4 === 1 ? own.slice(0, -1) : own;
  const bytes = Uint8Array.from(
    atob(whole.replaceAll('-', '+').replaceAll('_', '/')),
    (char) => char.codePointAt(0) ?? 0,
  );
  return new TextDecoder().decode(bytes).replace(/\uFFFD+$/u, '');
}
