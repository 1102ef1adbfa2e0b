import { checkQuotation, type Answer } from '../../search/check-quotation.ts';
import {
  quotationLibrary,
  type QuotationLibrary,
  type QuotationTexts,
} from '../../search/quotation-library.ts';

/** What the page asks: a quotation to compare with the texts at an address. */
export interface QuoteQuestion {
  id: number;
  quotation: string;
  texts: string;
}

/** The answer to the question of the same id; null where the texts could not be loaded. */
export interface QuoteReply {
  id: number;
  answer: Answer | null;
}

const libraries = new Map<string, Promise<QuotationLibrary>>();

addEventListener('message', ({ data }: MessageEvent<QuoteQuestion>) => {
  void reply(data).then((message) => {
    postMessage(message);
  });
});

async function reply({ id, quotation, texts }: QuoteQuestion): Promise<QuoteReply> {
  try {
    return { id, answer: checkQuotation(quotation, await load(texts)) };
  } catch (error) {
    console.warn(error);
    libraries.delete(texts);
    return { id, answer: null };
  }
}

function load(address: string): Promise<QuotationLibrary> {
  const known = libraries.get(address) ?? fetchLibrary(address);
  libraries.set(address, known);
  return known;
}

async function fetchLibrary(address: string): Promise<QuotationLibrary> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return quotationLibrary((await response.json()) as QuotationTexts);
}
