import { checkQuotation, type QuotationCheck } from './check-quotation.ts';
import { unenclosed } from './outer-marks.ts';
import { type Folding, significant } from '../search/text/normalise.ts';
import type { SearchIndex } from '../search/query/pagefind-index.ts';
import { quotationLibrary, type QuotationEntry, type QuotationText } from './quotation-library.ts';
import { comparedUnits, type ComparedUnit } from '../search/text/compared-units.ts';
import { formsOf } from '../search/text/forms-of.ts';
import { stemsOf } from '../search/text/english-words.ts';
import { sharedWords, type SharedWords } from './shared-words.ts';
import { stemWord } from '../search/records/place-content.ts';
import type { QuotationLanguage } from './quotation-language.ts';

/** The texts of one language and the index, wherever they are kept. */
export interface QuotationFiles {
  entry: QuotationEntry;
  text: (document: number) => Promise<QuotationText>;
  /** The search index; asked for only where there are more documents than are compared. */
  index: () => Promise<QuotationIndex>;
}

/** The search index, with the documents in the order of their numbers and the characters that are forms of one another. */
interface QuotationIndex {
  index: SearchIndex;
  documents: readonly string[];
  alike: Folding;
}

export interface QuotationAnswer {
  answer: QuotationCheck;
  /** What was compared. */
  documents: QuotationText[];
  /** Documents that may have the quotation whole and were not compared. */
  unread: number;
  /** What it shares with those compared, where nothing more is said of them; of Chinese only. */
  shared: SharedWords[];
}

/** Documents that a quotation is compared with at once. */
const MOST_DOCUMENTS = 8;

/** Whether, where and how a quotation stands in the documents; where they are many, in those that may have it. */
export async function answerQuotation(quotation: string, files: QuotationFiles): Promise<QuotationAnswer> {
  const { whole, likely } = await candidates(quotation, files);
  const first = [...new Set([...whole.slice(0, MOST_DOCUMENTS), ...likely])].slice(0, MOST_DOCUMENTS);
  let best: Omit<QuotationAnswer, 'unread' | 'shared'> = await compare(quotation, first, files);
  let unread = whole.slice(MOST_DOCUMENTS);
  // “Not in these documents” is not said before all that may have it whole were compared.
  while (unread.length > 0 && !isWhole(best.answer)) {
    const next = await compare(quotation, unread.slice(0, MOST_DOCUMENTS), files);
    unread = unread.slice(MOST_DOCUMENTS);
    if (isWhole(next.answer)) best = next;
  }
  const { language, folding } = files.entry;
  const isAsked = best.answer.verdict === 'none' && language === 'zh';
  const shared = isAsked ? sharedWords(quotation, best.documents, folding) : [];
  return { ...best, unread: unread.length, shared };
}

async function candidates(quotation: string, { entry, index }: QuotationFiles): Promise<QuotationCandidates> {
  const { language, folding, documents } = entry;
  if (documents <= MOST_DOCUMENTS) return { whole: [...Array(documents).keys()], likely: [] };
  const own = await index();
  const pieces = quotationPieces(comparedUnits(unenclosed(quotation), language, folding), language);
  const found = await documentsHaving(pieces, own.documents, own.alike, own.index);
  return quotationCandidates(found, documents, MOST_DOCUMENTS);
}

async function compare(quotation: string, numbers: readonly number[], { entry, text }: QuotationFiles) {
  const documents = await Promise.all(numbers.toSorted((a, b) => a - b).map(text));
  const { language, folding } = entry;
  return { answer: checkQuotation(quotation, quotationLibrary({ language, folding, documents })), documents };
}

function isWhole({ verdict }: QuotationCheck): boolean {
  return verdict === 'exact' || verdict === 'form' || verdict === 'short';
}

/** Documents that a quotation may be from, by what the index knows of it. */
interface QuotationCandidates {
  /** Those that have nearly every piece asked for: whatever has the whole quotation is among them. */
  whole: number[];
  /** Those that share the most with it, the rarer the more, and with each part of it. */
  likely: number[];
}

/** Pieces that a quotation is looked for by. */
const MOST_PIECES = 24;
/** Share of the pieces that a document with the whole quotation must have: where it runs over the end of a place, one is missing. */
const WHOLE = 0.75;
/** What a piece still counts that a document chosen before has: another part may be from another document. */
const COVERED = 0.25;

/** Pairs of characters or words that a text with this quotation has, but not across an ellipsis; spread evenly over it. */
function quotationPieces(units: readonly ComparedUnit[], language: QuotationLanguage): string[][] {
  const runs: string[][] = [[]];
  for (const { value, afterEllipsis } of units) {
    if (afterEllipsis) runs.push([]);
    const own = language === 'zh' ? [significant(value)] : stemsOf([value]);
    runs
      .at(-1)
      ?.push(
        ...own
          .filter((each) => significant(each) !== '')
          .map((each) => (language === 'zh' ? each : stemWord(each))),
      );
  }
  const pieces = runs.flatMap((run) =>
    run.length === 1 ? [run] : run.slice(1).map((next, index) => [run[index] ?? '', next]),
  );
  const step = Math.max((pieces.length - 1) / (MOST_PIECES - 1), 1);
  const count = Math.min(MOST_PIECES, pieces.length);
  return Array.from({ length: count }, (_, index) => pieces[Math.round(index * step)] ?? []);
}

/** Which documents have each piece, by their numbers. */
async function documentsHaving(
  pieces: readonly (readonly string[])[],
  documents: readonly string[],
  alike: Folding,
  index: SearchIndex,
): Promise<number[][]> {
  const numbers = new Map<string, number>();
  for (const [number, document] of documents.entries()) {
    for (const id of await index.having('document', document)) numbers.set(id, number);
  }
  return Promise.all(
    pieces.map(async (piece) => {
      const found = await Promise.all(formsOf(piece, alike).map((form) => index.phrase(form)));
      return [...new Set(found.flatMap((each) => [...each.keys()]).flatMap((id) => numbers.get(id) ?? []))];
    }),
  );
}

/** Chooses documents by those that have each piece. */
function quotationCandidates(
  found: readonly (readonly number[])[],
  documents: number,
  most: number,
): QuotationCandidates {
  const held = new Map<number, number[]>();
  for (const [piece, numbers] of found.entries()) {
    for (const number of numbers) held.set(number, [...(held.get(number) ?? []), piece]);
  }
  const whole = [...held]
    .filter(([, pieces]) => pieces.length >= found.length * WHOLE)
    .sort(([a, x], [b, y]) => y.length - x.length || a - b)
    .map(([number]) => number);
  const weights = found.map(({ length }) => Math.log((documents + 1) / (length + 1)) + 1 / documents);
  const likely: number[] = [];
  while (likely.length < most && held.size > 0) {
    const best = heaviest(held, weights);
    for (const piece of held.get(best) ?? []) weights[piece] = (weights[piece] ?? 0) * COVERED;
    held.delete(best);
    likely.push(best);
  }
  return { whole, likely };
}

function heaviest(held: ReadonlyMap<number, readonly number[]>, weights: readonly number[]): number {
  let best = { number: -1, weight: -1 };
  for (const [number, pieces] of held) {
    const weight = pieces.reduce((sum, piece) => sum + (weights[piece] ?? 0), 0);
    if (weight > best.weight) best = { number, weight };
  }
  return best.number;
}
