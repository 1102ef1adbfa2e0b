import type { CorpusData, DocumentData } from '../analysis/corpus-data.ts';
import type { Localized } from '../corpus/localized.ts';
import type { Foldings } from './folding.ts';
import { gramsOf, pinyinGramsOf } from './grams.ts';
import type { Readings } from './pinyin.ts';
import { englishWords, PLACES_A_FILE, type DocumentText, type PlaceText, type Twins } from './place-text.ts';

/** A document as it is indexed and as it is read in the browser. */
export interface SearchRecord {
  url: string;
  /**
   * The English words in their order, so that their places can be told, then every character and
   * pair of characters of the Chinese once: which documents may hold a phrase, not where.
   */
  content: string;
  /** What a search can be narrowed by before any text is loaded. */
  facets: { document: string; year: string; level: string; region: string };
  text: DocumentText;
  twins: Twins[];
}

/** A place with its texts in both languages, the heading first and empty where there is none. */
interface Place {
  id: string;
  prose: boolean;
  texts: (Localized & { theme: string })[];
}

/** One record for each document, in their order. */
export function searchRecords(
  { documents }: CorpusData,
  { alike }: Foldings,
  readings: Readings,
): SearchRecord[] {
  return documents.map((document, order) => {
    const all = places(document);
    const [year, level, region] = [document.issued.slice(0, 4), document.level, document.place.zh];
    const chinese = all.map(({ texts }) => texts.map(({ zh }) => zh).join(''));
    const grams = chinese.flatMap((text) => [...gramsOf(text, alike), ...pinyinGramsOf(text, readings)]);
    const words = all.flatMap(({ texts }) => texts.flatMap(({ en }) => englishWords(en).map(String)));
    return {
      url: `documents/${document.id}/`,
      content: [...words, ...[...new Set(grams)].sort()].join(' '),
      facets: { document: document.id, year, level, region },
      text: {
        id: document.id,
        order,
        year,
        level,
        region,
        places: placeTexts(all),
      },
      twins: Array.from({ length: Math.ceil(all.length / PLACES_A_FILE) }, (_, file) =>
        all
          .slice(file * PLACES_A_FILE, (file + 1) * PLACES_A_FILE)
          .map(({ texts }) => texts.map(({ en }) => en)),
      ),
    };
  });
}

/** All Chinese text of the corpus, which the forms of a query’s characters are gathered for. */
export function chineseText({ documents }: CorpusData): string {
  return documents
    .flatMap((document) => places(document).flatMap(({ texts }) => texts.map(({ zh }) => zh)))
    .join('');
}

/** What can be found in a document. */
function places({ title, provisions, blocks }: DocumentData): Place[] {
  const none = { zh: '', en: '', theme: 'none' };
  return [
    { id: 'title', prose: false, texts: [none, { ...title, theme: 'none' }] },
    ...provisions.map(({ id, heading, sentences }) => ({
      id,
      prose: true,
      texts: [{ ...none, ...heading }, ...sentences.map(({ zh, en, theme }) => ({ zh, en, theme }))],
    })),
    ...blocks.map(({ id, zh, en }) => ({
      id,
      prose: false,
      texts: [none, { zh: zh.replace(/\s/gu, ''), en: en.replace(/\s+/gu, ' '), theme: 'none' }],
    })),
  ];
}

function placeTexts(all: readonly Place[]): PlaceText[] {
  let firstWord = 0;
  return all.map(({ id, prose, texts }) => {
    const words = texts.map(({ en }) => englishWords(en).length);
    const place = {
      id,
      prose,
      zh: texts.map(({ zh }) => zh),
      themes: texts.map(({ theme }) => theme),
      words,
      firstWord,
    };
    firstWord += words.reduce((sum, each) => sum + each, 0);
    return place;
  });
}
