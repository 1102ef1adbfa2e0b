import type { SearchIndex } from './pagefind-index.ts';
import { codeWord, PARTS } from './place-content.ts';
import { KINDS, type Kind } from './search-kinds.ts';

/** What is known of every record without its text. */
export interface Catalogue {
  /** In reading order. */
  records: ReadonlyMap<string, CataloguedRecord>;
}

export interface CataloguedRecord {
  kind: Kind;
  /** The document it is of; none for terms and questions. */
  document: string | undefined;
  /** How many words its Chinese and its English have. */
  words: { zh: number; en: number };
  /** Where its segments begin in each, counted in words, and what their codes are. */
  segments: { zh: Begin[]; en: Begin[] };
  /** Where its sounds begin in the record. */
  sounds: number;
}

export interface Begin {
  at: number;
  code: string;
}

/** Reads from the index what every record is and how it is laid out; `codes` are all that segments have. */
export async function readCatalogue(
  index: SearchIndex,
  documents: readonly string[],
  codes: readonly string[],
): Promise<Catalogue> {
  const asked = [PARTS.english, PARTS.sounds, ...codes.map(codeWord)];
  const [english, sounds, ...coded] = await Promise.all(asked.map((word) => index.phrase([word])));
  const records = new Map<string, CataloguedRecord>();
  for (const kind of KINDS) {
    for (const id of await index.having('kind', kind)) {
      const at = (found: typeof english) => found?.get(id)?.[0] ?? 0;
      const words = { zh: at(english) - 1, en: at(sounds) - at(english) - 1 };
      const segments = { zh: [], en: [] };
      records.set(id, { kind, document: undefined, words, segments, sounds: at(sounds) + 1 });
    }
  }
  for (const document of documents) {
    for (const id of await index.having('document', document)) {
      const record = records.get(id);
      if (record !== undefined) record.document = document;
    }
  }
  for (const [at, code] of codes.entries()) {
    for (const [id, places] of coded[at] ?? []) {
      const record = records.get(id);
      if (record !== undefined) addBegins(record, code, places);
    }
  }
  for (const { segments } of records.values()) {
    for (const begins of Object.values(segments)) begins.sort((a, b) => a.at - b.at);
  }
  return { records };
}

/** The track lies behind the sounds, of which there are as many as Chinese words; it has these first, then the English. */
function addBegins({ segments, words, sounds }: CataloguedRecord, code: string, places: readonly number[]) {
  for (const place of places) {
    const at = place - (sounds + words.zh + 1);
    if (at < words.zh) segments.zh.push({ at, code });
    else segments.en.push({ at: at - words.zh, code });
  }
}
