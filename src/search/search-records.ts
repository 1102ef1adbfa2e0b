import { documentData, type DocumentData } from '../analysis/corpus-data.ts';
import type { Document } from '../corpus/corpus.ts';
import type { Localized } from '../corpus/localized.ts';
import { FACETS } from './filter-places.ts';
import type { Foldings } from './folding.ts';
import { englishWords } from './english-words.ts';
import { facetGram, gramsOf, pinyinGramsOf, stemGramsOf } from './grams.ts';
import type { Readings } from './pinyin.ts';
import type { QuotationText } from './quotation-library.ts';
import { quotationText } from './quotation-texts.ts';
import type { DocumentText, PlaceText, Twins } from './place-text.ts';

/** A document as it is indexed and as it is read in the browser. */
export interface SearchRecord {
  /** All that the document is found by: which documents may hold a phrase, not where. */
  grams: string[];
  text: DocumentText;
  twins: Twins;
}

/** How the texts are read. */
export interface TextReading {
  foldings: Foldings;
  readings: Readings;
}

/** A place with its texts in both languages, the heading first and empty where there is none. */
interface Place {
  id: string;
  prose: boolean;
  texts: (Localized & { theme: string })[];
}

/** One record for each document, in their order; one at a time, because they are large. */
export function* searchRecords(
  documents: readonly Document[],
  reading: TextReading,
): Generator<SearchRecord> {
  for (const [order, document] of documents.entries()) {
    const all = places(documentData(document));
    const text: DocumentText = {
      id: document.id,
      shortName: document.shortName,
      order,
      year: document.issued.slice(0, 4),
      level: document.level,
      region: document.place,
      places: placeTexts(all),
    };
    const twins = all.map(({ texts }) => texts.map((each) => each.en));
    const grams = [
      ...facetGrams(text),
      ...textGrams(all, reading),
      ...twins.flatMap((texts) => englishGrams(texts)),
      ...quotableGrams(document, reading.foldings),
    ];
    yield { grams, text, twins };
  }
}

/** What a search can be narrowed by before any text is read. */
function facetGrams({ id, year, level, region, places: all }: DocumentText): string[] {
  const themes = new Set(all.flatMap((place) => place.themes));
  const own = { document: [id], year: [year], level: [level], region: [region.zh], theme: [...themes] };
  return FACETS.flatMap((facet) => own[facet].map((value) => facetGram(facet, value)));
}

/** The characters, sounds and their pairs that stand in one place. */
function textGrams(all: readonly Place[], { foldings, readings }: TextReading): string[] {
  const chinese = all.map(({ texts }) => texts.map(({ zh }) => zh).join(''));
  return chinese.flatMap((text) => [...gramsOf(text, foldings.alike), ...pinyinGramsOf(text, readings)]);
}

/** What a quotation can have in common with a document, across its places too. */
function quotableGrams(document: Document, { alike }: Foldings): string[] {
  const texts = ({ pieces }: QuotationText) => pieces.map(([, text]) => text);
  const [zh, en] = [texts(quotationText(document, 'zh')), texts(quotationText(document, 'en'))];
  return [...gramsOf(zh.join(''), alike), ...englishGrams(en)];
}

/** The words of a translation, and their pairs, across its texts. */
function englishGrams(texts: readonly string[]): string[] {
  return stemGramsOf(englishWords(texts.join(' ')).map(({ stem }) => stem));
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
  return all.map(({ id, prose, texts }) => ({
    id,
    prose,
    zh: texts.map(({ zh }) => zh),
    themes: texts.map(({ theme }) => theme),
  }));
}
