/** What a search can find: a place in a document’s text, a note on it, a term, or a question that documents answer. */
export const KINDS = ['term', 'question', 'text', 'note'] as const;
export type Kind = (typeof KINDS)[number];

/** The kind of the records that say how others are laid out. */
export const LAYOUT = 'layout';

/** What a record is of, as its address says: `text:linzi-2022:9`, `term:liang-ge-que-li`, `question:learning:group-study`. */
export interface RecordAddress {
  kind: Kind;
  /** The document of a text or note, the theme of a topic’s question, else empty. */
  of: string;
  id: string;
}

export function writeRecordAddress({ kind, of, id }: RecordAddress): string {
  return `${kind}:${of}:${id}`;
}

/** @throws {RangeError} where it is no such address. */
export function readRecordAddress(address: string): RecordAddress {
  const [name, of, id] = address.split(':');
  const kind = KINDS.find((each) => each === name);
  if (kind === undefined || of === undefined || id === undefined) {
    throw new RangeError(`${address} is not the address of a record.`);
  }
  return { kind, of, id };
}
