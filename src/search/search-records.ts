import type { DocumentData } from '../analysis/corpus-data.ts';
import type { Localized } from '../corpus/localized.ts';
import { FACETS } from './filter-places.ts';
import type { Foldings } from './folding.ts';
import { facetGram, gramsOf, pinyinGramsOf, unitGrams } from './grams.ts';
import type { Readings } from './pinyin.ts';
import type { QuotationText } from './quotation-library.ts';
import { quotationUnits, type QuotationLanguage } from './quotation-units.ts';
import { englishWords, PLACES_A_FILE, type DocumentText, type PlaceText, type Twins } from './place-text.ts';

/** A document as it is indexed and as it is read in the browser. */
export interface SearchRecord {
  /** The words of the translation in their order, so that their places can be told. */
  english: string;
  /** All else that the document is found by: which documents may hold a phrase, not where. */
  grams: string[];
  text: DocumentText;
  twins: Twins[];
}

/** How the texts are read, and the quotable texts of each document. */
export interface RecordSources {
  foldings: Foldings;
  readings: Readings;
  quotable: (document: number, language: QuotationLanguage) => QuotationText;
}

/** A place with its texts in both languages, the heading first and empty where there is none. */
interface Place {
  id: string;
  prose: boolean;
  texts: (Localized & { theme: string })[];
}

/** One record for each document, in their order; one at a time, because they are large. */
export function* searchRecords(
  documents: Iterable<DocumentData>,
  sources: RecordSources,
): Generator<SearchRecord> {
  for (const [order, document] of Iterator.from(documents).map((each, index) => [index, each] as const)) {
    const all = places(document);
    const [zh, en] = [sources.quotable(order, 'zh'), sources.quotable(order, 'en')];
    const text: DocumentText = {
      id: document.id,
      shortName: zh.shortName,
      order,
      year: document.issued.slice(0, 4),
      level: document.level,
      region: document.place,
      places: placeTexts(all),
    };
    yield {
      english: all
        .flatMap(({ texts }) => texts.flatMap((each) => englishWords(each.en).map(String)))
        .join(' '),
      grams: [...facetGrams(text), ...textGrams(all, sources), ...quotableGrams(zh, en, sources.foldings)],
      text,
      twins: Array.from({ length: Math.ceil(all.length / PLACES_A_FILE) }, (_, file) =>
        all
          .slice(file * PLACES_A_FILE, (file + 1) * PLACES_A_FILE)
          .map(({ texts }) => texts.map((each) => each.en)),
      ),
    };
  }
}

/** What a search can be narrowed by before any text is read. */
function facetGrams({ id, year, level, region, places: all }: DocumentText): string[] {
  const themes = new Set(all.flatMap((place) => place.themes));
  const own = { document: [id], year: [year], level: [level], region: [region.zh], theme: [...themes] };
  return FACETS.flatMap((facet) => own[facet].map((value) => facetGram(facet, value)));
}

/** The characters, sounds and their pairs that stand in one place. */
function textGrams(all: readonly Place[], { foldings, readings }: RecordSources): string[] {
  const chinese = all.map(({ texts }) => texts.map(({ zh }) => zh).join(''));
  return chinese.flatMap((text) => [...gramsOf(text, foldings.alike), ...pinyinGramsOf(text, readings)]);
}

/** What a quotation can have in common with a document, across its places too. */
function quotableGrams(zh: QuotationText, en: QuotationText, { alike }: Foldings): string[] {
  const joined = ({ pieces }: QuotationText, gap: string) => pieces.map(([, text]) => text).join(gap);
  const units = quotationUnits(joined(en, ' '), 'en', {}).map(({ value }) => value);
  return [...gramsOf(joined(zh, ''), alike), ...unitGrams(units)];
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
