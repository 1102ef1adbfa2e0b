import { parseMark, type PassagePlace } from '../citation/passage-address.ts';

/** Something that a reader has collected: a passage, a term, a row or a figure, by its address. */
export interface Collected {
  /** The address below the root of its language: `documents/linzi-2022/?mark=9.4:3-12#9.4`, `terms/sige-yishi/`. */
  at: string;
  /** What it said when it was collected; in a list that came as a link, what it says now. */
  text: string;
  /** The check of what it said, by which a change since is known; see `textCheck`. */
  check: string;
  /** The version of the data that it was collected with. */
  version: string;
  /** The reader’s own words to it; empty where there are none. */
  note: string;
}

export interface CollectedList {
  id: string;
  name: string;
  entries: Collected[];
}

/** Code points of the longest note and of the longest name; what is longer is cut. */
export const LONGEST = { note: 2000, name: 120, text: 20_000 } as const;

/** What an address of a collected thing leads to. */
export type CollectedPlace =
  | { kind: 'passage'; document: string; passage: PassagePlace }
  /** A sentence, heading or block, or a whole provision, by its id. */
  | { kind: 'place'; document: string; id: string }
  /** A term, a row or a figure, by its page without what is chosen there: `emphasis/#shares`. */
  | { kind: 'page'; page: string };

const ID = '[a-z0-9]+(?:[.-]+[a-z0-9]+)*';
const IN_DOCUMENT = new RegExp(`^documents/(${ID})/(?:\\?mark=([a-z0-9.:-]+))?#(${ID})$`, 'u');
const ON_PAGE = new RegExp(
  `^(?:(terms/${ID}/)|((?:themes/${ID}|commitments|emphasis)/)(?:${ID}/)?(?:\\?[a-z0-9=&-]*)?(#${ID}))$`,
  'u',
);

/** What an address leads to; null where nothing is collected by such an address, whatever it has in it. */
export function collectedPlace(at: string): CollectedPlace | null {
  const [inDocument, document = '', mark, id = ''] = IN_DOCUMENT.exec(at) ?? [];
  if (inDocument !== undefined) {
    if (mark === undefined) return { kind: 'place', document, id };
    const passage = parseMark(mark);
    return passage?.from.id === id ? { kind: 'passage', document, passage } : null;
  }
  const [onPage, term, page = '', row = ''] = ON_PAGE.exec(at) ?? [];
  return onPage === undefined ? null : { kind: 'page', page: term ?? `${page}${row}` };
}

/** A short check of a text, whatever white space it has: two texts with one check are the same but by a rare chance. */
export function textCheck(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text.replace(/\s+/gu, ''))
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** A text as it may be stored and sent: without what is no character, without control characters, and not too long. */
export function cleanText(text: string, longest: number): string {
  const characters = text.toWellFormed().replace(/(?![\n\t])\p{Cc}|\p{Noncharacter_Code_Point}/gu, '');
  return Array.from(characters).slice(0, longest).join('');
}

/** The name of a list as it may be stored and sent: in one line, which it cannot turn around for what stands beside it. */
export function cleanName(text: string): string {
  return cleanText(text.replace(/[\n\t\u202A-\u202E\u2066-\u2069]/gu, ''), LONGEST.name);
}

/** What was stored or sent, as far as it is something collected; null where its address is none. */
export function readCollected(value: unknown): Collected | null {
  if (typeof value !== 'object' || value === null) return null;
  const { at, text, check, version, note } = value as Partial<Record<keyof Collected, unknown>>;
  if (typeof at !== 'string' || collectedPlace(at) === null) return null;
  const own = (given: unknown, longest: number) =>
    typeof given === 'string' ? cleanText(given, longest) : '';
  return {
    at,
    text: own(text, LONGEST.text),
    check: own(check, 7),
    version: own(version, 20),
    note: own(note, LONGEST.note),
  };
}
