import { checkQuotation, type Answer } from './check-quotation.ts';
import { unenclosed } from './outer-marks.ts';
import type { Folding } from '../search/text/normalise.ts';
import {
  documentsHaving,
  quotationCandidates,
  quotationPieces,
  type QuotationCandidates,
} from './quotation-candidates.ts';
import type { SearchIndex } from '../search/query/pagefind-index.ts';
import { quotationLibrary, type QuotationEntry, type QuotationText } from './quotation-library.ts';
import { quotationUnits } from './quotation-units.ts';

/** The texts of one language and the index, wherever they are kept. */
export interface QuotationFiles {
  entry: QuotationEntry;
  text: (document: number) => Promise<QuotationText>;
  /** The search index; asked for only where there are more documents than are compared. */
  index: () => Promise<QuotationIndex>;
}

/** The search index, with the documents in the order of their numbers and the characters that are forms of one another. */
export interface QuotationIndex {
  index: SearchIndex;
  documents: readonly string[];
  alike: Folding;
}

export interface QuotationAnswer {
  answer: Answer;
  /** What was compared. */
  documents: QuotationText[];
  /** Documents that may have the quotation whole and were not compared. */
  unread: number;
}

/** Documents that a quotation is compared with at once. */
const MOST_DOCUMENTS = 8;

/** Whether, where and how a quotation stands in the documents; where they are many, in those that may have it. */
export async function answerQuotation(quotation: string, files: QuotationFiles): Promise<QuotationAnswer> {
  const { whole, likely } = await candidates(quotation, files);
  const first = [...new Set([...whole.slice(0, MOST_DOCUMENTS), ...likely])].slice(0, MOST_DOCUMENTS);
  let best = await compare(quotation, first, files);
  let unread = whole.slice(MOST_DOCUMENTS);
  // “Not in these documents” is not said before all that may have it whole were compared.
  while (unread.length > 0 && !isWhole(best.answer)) {
    const next = await compare(quotation, unread.slice(0, MOST_DOCUMENTS), files);
    unread = unread.slice(MOST_DOCUMENTS);
    if (isWhole(next.answer)) best = next;
  }
  return { ...best, unread: unread.length };
}

async function candidates(quotation: string, { entry, index }: QuotationFiles): Promise<QuotationCandidates> {
  const { language, folding, documents } = entry;
  if (documents <= MOST_DOCUMENTS) return { whole: [...Array(documents).keys()], likely: [] };
  const own = await index();
  const pieces = quotationPieces(quotationUnits(unenclosed(quotation), language, folding), language);
  const found = await documentsHaving(pieces, own.documents, own.alike, own.index);
  return quotationCandidates(found, documents, MOST_DOCUMENTS);
}

async function compare(quotation: string, numbers: readonly number[], { entry, text }: QuotationFiles) {
  const documents = await Promise.all(numbers.toSorted((a, b) => a - b).map(text));
  const { language, folding } = entry;
  return { answer: checkQuotation(quotation, quotationLibrary({ language, folding, documents })), documents };
}

function isWhole({ verdict }: Answer): boolean {
  return verdict === 'exact' || verdict === 'form' || verdict === 'short';
}
