import type { CorpusData, DocumentData } from '../analysis/corpus-data.ts';
import type { Localized } from '../corpus/localized.ts';
import { spaced } from './normalise.ts';

/** The two indexes: of the Chinese text, character by character, and of the English, by stemmed words. */
export const SEARCH_LANGUAGES = ['zh', 'en'] as const;
export type SearchLanguage = (typeof SEARCH_LANGUAGES)[number];

/** What Pagefind is given: a provision, title or block in one language. */
export interface SearchRecord {
  url: string;
  content: string;
  /** Chinese is “undetermined”: a language Pagefind knows would cut it by words and lose phrases across punctuation. */
  language: 'und' | 'en';
  meta: {
    document: string;
    /** Id of the provision, title or block. */
    place: string;
    /** Place among all records, in the order of the documents. */
    order: string;
    /** The texts of the record in each language: its heading, empty where it has none, then its sentences. */
    zh: string;
    en: string;
  };
}

/** One record for each provision and for each thing that is not prose, in the order of the documents. */
export function searchRecords({ documents }: CorpusData, language: SearchLanguage): SearchRecord[] {
  return documents
    .flatMap((document) => places(document).map((place) => ({ document: document.id, ...place })))
    .map(({ document, place, texts }, order) => ({
      url: `documents/${document}/#${place}`,
      content:
        language === 'zh' ? spaced(texts.map(({ zh }) => zh).join('')) : texts.map(({ en }) => en).join(' '),
      language: language === 'zh' ? 'und' : 'en',
      meta: {
        document,
        place,
        order: String(order),
        zh: JSON.stringify(texts.map(({ zh }) => zh)),
        en: JSON.stringify(texts.map(({ en }) => en)),
      },
    }));
}

/** What can be found in a document, each as its heading (empty where it has none) and its sentences. */
function places({ title, provisions, blocks }: DocumentData): { place: string; texts: Localized[] }[] {
  const none = { zh: '', en: '' };
  return [
    { place: 'title', texts: [none, title] },
    ...provisions.map(({ id, heading, sentences }) => ({
      place: id,
      texts: [heading ?? none, ...sentences.map(({ zh, en }) => ({ zh, en }))],
    })),
    ...blocks.map(({ id, zh, en }) => ({
      place: id,
      texts: [none, { zh: zh.replace(/\s/gu, ''), en: en.replace(/\s+/gu, ' ') }],
    })),
  ];
}
