import type { Corpus, Document } from '../../corpus/model/corpus.ts';
import type { Localized } from '../../corpus/model/localized.ts';

/** `corpus.json`, documented on the data page. */
export interface CorpusData {
  version: string;
  documents: DocumentEntry[];
}

export interface DocumentEntry {
  id: string;
  title: Localized;
  issuer: Localized;
  place: Localized;
  level: Document['level'];
  docNumber: string | null;
  adopted: string | null;
  issued: string | null;
  source: { file: string; sha256: string };
  provisions: {
    id: string;
    number: string | null;
    chapter: Localized | null;
    heading: Localized | null;
    sentences: { id: string; zh: string; en: string; theme: string; also: string[] }[];
  }[];
  blocks: { id: string; kind: string; zh: string; en: string }[];
}

/** The corpus as people take it away: `corpus.json`. */
export function corpusData({ documents, changes }: Corpus): CorpusData {
  return { version: changes[0].version, documents: documents.map(documentData) };
}

/** A document as people take it away. */
export function documentData(document: Document): DocumentEntry {
  const { id, title, issuer, place, level, docNumber, adopted, issued } = document;
  const { file, sha256 } = document.source;
  return {
    id,
    title,
    issuer,
    place,
    level,
    docNumber,
    adopted,
    issued,
    source: { file, sha256 },
    provisions: document.provisions.map(({ sentences, chapter, ...provision }) => ({
      id: provision.id,
      number: provision.number,
      chapter: chapter && { zh: chapter.zh, en: chapter.en },
      heading: provision.heading,
      sentences: sentences.map(({ id, zh, en, theme, also }) => ({ id, zh, en, theme, also })),
    })),
    blocks: document.blocks.map(({ id, kind, zh, en }) => ({ id, kind, zh, en })),
  };
}
