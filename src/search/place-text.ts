import type { Localized } from '../corpus/localized.ts';

/** A document as the browser reads it to settle what an index only suggests; one file a document. */
export interface DocumentText {
  id: string;
  shortName: Localized;
  /** Its place among all documents, by date of issue: its number in the index. */
  order: number;
  year: string;
  level: string;
  /** The place it is of. */
  region: Localized;
  places: PlaceText[];
}

/** A provision, title or block. */
export interface PlaceText {
  id: string;
  /** Whether it is a provision, whose sentences have ids of their own. */
  prose: boolean;
  /** Its heading, empty where it has none, then its sentences; a title or block is one sentence. */
  zh: string[];
  /** The theme of each of them, `none` where it has none; a heading has `none`. */
  themes: string[];
}

/** The translations of a document: of each place its texts, in the order of `zh`. */
export type Twins = string[][];

/** Id of the sentence, or of the provision, title or block that a text of a place belongs to. */
export function textId({ id, prose }: PlaceText, index: number): string {
  return prose && index > 0 ? `${id}.${index}` : id;
}
