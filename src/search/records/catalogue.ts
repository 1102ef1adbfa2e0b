import type { SearchIndex } from '../query/pagefind-index.ts';
import { codeWord, NONE, RECORD_PARTS } from './place-content.ts';
import { KINDS, LAYOUT, type Kind } from './search-kinds.ts';

/** What is known of every record without its text. */
export interface Catalogue {
  /** In reading order. */
  records: ReadonlyMap<string, CataloguedRecord>;
  /** The records that say how others are laid out, by id. */
  layouts: ReadonlyMap<string, Layout>;
}

export interface CataloguedRecord {
  kind: Kind;
  /** The document it is of; none for terms and questions. */
  document: string | undefined;
  /** How many words its Chinese and its English have. */
  words: { zh: number; en: number };
  /** Where its segments begin in each, counted in words, and what their codes are. */
  segments: { zh: Begin[]; en: Begin[] };
}

export interface Begin {
  at: number;
  code: string;
}

/** The places of a layout in order, each with where its sounds and its track begin, counted in words. */
export type Layout = { id: string; sounds: number; track: number }[];

/** Reads from the index what every record is and how it is laid out; `codes` are all that segments have. */
export async function readCatalogue(
  index: SearchIndex,
  documents: readonly string[],
  codes: readonly string[],
): Promise<Catalogue> {
  const asked = [RECORD_PARTS.sounds, RECORD_PARTS.track, ...codes.map(codeWord)];
  const [sounds, tracks, ...coded] = await Promise.all(asked.map((word) => index.phrase([word])));
  const records = new Map<string, CataloguedRecord>();
  for (const kind of KINDS) {
    for (const id of await index.having('kind', kind)) {
      const none = { words: { zh: 0, en: 0 }, segments: { zh: [], en: [] } };
      records.set(id, { kind, document: undefined, ...none });
    }
  }
  for (const document of documents) {
    for (const id of await index.having('document', document)) {
      const record = records.get(id);
      if (record !== undefined) record.document = document;
    }
  }
  const layouts = new Map<string, Layout>();
  const ids = [...records.keys()];
  for (const id of await index.having('kind', LAYOUT)) {
    const [starts, middles] = [sounds?.get(id) ?? [], tracks?.get(id) ?? []];
    const layout = middles.map((middle, at) => ({
      id: ids.shift() ?? '',
      sounds: (starts[at] ?? 0) + 1,
      track: middle + 1,
    }));
    for (const [at, place] of layout.entries()) {
      const record = records.get(place.id);
      if (record === undefined) continue;
      record.words.zh = place.track - place.sounds - 1;
      record.words.en = (starts[at + 1] ?? 0) - place.track;
    }
    layouts.set(id, layout);
  }
  for (const [at, code] of codes.entries()) {
    for (const [id, places] of coded[at] ?? []) addBegins(layouts.get(id) ?? [], code, places, records);
  }
  for (const { segments, words } of records.values()) {
    for (const language of ['zh', 'en'] as const) {
      const begins = segments[language].sort((a, b) => a.at - b.at);
      if (words[language] > 0 && begins[0]?.at !== 0) begins.unshift({ at: 0, code: NONE });
    }
  }
  return { records, layouts };
}

/** The place of a layout that has a word, and where in it; undefined before the first. */
export function placeIn(layout: Layout, word: number): Layout[number] | undefined {
  return layout.findLast(({ sounds }) => sounds <= word);
}

function addBegins(layout: Layout, code: string, words: readonly number[], records: Catalogue['records']) {
  for (const word of words) {
    const place = placeIn(layout, word);
    const segments = records.get(place?.id ?? '')?.segments;
    if (place === undefined || segments === undefined) continue;
    if (word < place.track) segments.zh.push({ at: word - place.sounds, code });
    else segments.en.push({ at: word - place.track, code });
  }
}
