import {
  answerQuotation,
  type QuotationAnswer,
  type QuotationFiles,
} from '../../quotation/answer-quotation.ts';
import type { QuotationEntry, QuotationText } from '../../quotation/quotation-library.ts';
import type { QuotationLanguage } from '../../quotation/quotation-language.ts';
import { openPagefind } from '../../search/query/pagefind-index.ts';
import type { SearchEntry } from '../../search/records/search-entry.ts';
import { loadJson } from '../shared/load-json.ts';

/** What the page asks: a quotation to compare with the texts of its language. */
export interface QuoteQuestion {
  id: number;
  quotation: string;
  language: QuotationLanguage;
  /** The root of the site, ending in `/`. */
  root: string;
}

/** The answer to the question of the same id; null where the texts could not be loaded. */
export interface QuoteReply {
  id: number;
  found: QuotationAnswer | null;
}

const languages = new Map<QuotationLanguage, Promise<QuotationFiles>>();

addEventListener('message', ({ data }: MessageEvent<QuoteQuestion>) => {
  void reply(data).then((message) => {
    postMessage(message);
  });
});

async function reply(question: QuoteQuestion): Promise<QuoteReply> {
  const { id, language, quotation } = question;
  try {
    const files = languages.get(language) ?? openTexts(question);
    languages.set(language, files);
    return { id, found: await answerQuotation(quotation, await files) };
  } catch (error) {
    console.warn(error);
    // After a failure the files are loaded again for the next question.
    languages.delete(language);
    return { id, found: null };
  }
}

async function openTexts({ language, root }: QuoteQuestion): Promise<QuotationFiles> {
  const texts = `${root}quote-check/`;
  const entry = await loadJson<QuotationEntry>(`${texts}${language}.json`);
  const loaded = new Map<number, Promise<QuotationText>>();
  let opened: ReturnType<QuotationFiles['index']> | undefined;
  return {
    entry,
    text: (document) => {
      const text = loaded.get(document) ?? loadJson<QuotationText>(`${texts}${language}/${document}.json`);
      loaded.set(document, text);
      return text;
    },
    index: () => (opened ??= openIndex(root)),
  };
}

async function openIndex(root: string): ReturnType<QuotationFiles['index']> {
  const [{ documents, alike }, index] = await Promise.all([
    loadJson<SearchEntry>(`${root}search/entry.json`),
    openPagefind(`${root}pagefind/`),
  ]);
  return { index, documents: documents.map(({ id }) => id), alike };
}
