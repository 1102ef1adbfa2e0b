import { stemsOf } from './english-words.ts';
import { runGrams, spread } from './grams.ts';
import { replaceAll, significant, type Folding } from './normalise.ts';
import type { QuotationLanguage, Unit } from './quotation-units.ts';

/** Documents that a quotation may be from, by what the index knows of it. */
export interface QuotationCandidates {
  /** Those that have every word of the index asked for: whatever has the whole quotation is among them. */
  whole: number[];
  /** Those that share the most with it, the rarer the more, and with each part of it. */
  likely: number[];
}

/** Words of the index that a quotation is looked for by. */
const MOST_GRAMS = 24;
/** What a word still counts that a document chosen before has: another part may be from another document. */
const COVERED = 0.25;

/** The words of the index that a text with this quotation has: pairs of neighbours, but not across an ellipsis. */
export function quotationGrams(
  units: readonly Unit[],
  language: QuotationLanguage,
  alike: Folding,
): string[] {
  const runs: string[][] = [[]];
  for (const { value, afterEllipsis } of units) {
    const own = language === 'zh' ? [replaceAll(significant(value), alike)] : stemsOf([value]);
    if (afterEllipsis) runs.push([]);
    runs.at(-1)?.push(...own.filter((each) => each !== ''));
  }
  return spread([...new Set(runs.flatMap((run) => runGrams(run, language)))], MOST_GRAMS);
}

/** Chooses documents by those that have each word. */
export function quotationCandidates(
  found: readonly (readonly number[])[],
  documents: number,
  most: number,
): QuotationCandidates {
  const held = new Map<number, number[]>();
  for (const [gram, numbers] of found.entries()) {
    for (const number of numbers) held.set(number, [...(held.get(number) ?? []), gram]);
  }
  const whole = [...held].filter(([, grams]) => grams.length === found.length).map(([number]) => number);
  const weights = found.map(({ length }) => Math.log((documents + 1) / (length + 1)) + 1 / documents);
  const likely: number[] = [];
  while (likely.length < most && held.size > 0) {
    const best = heaviest(held, weights);
    for (const gram of held.get(best) ?? []) weights[gram] = (weights[gram] ?? 0) * COVERED;
    held.delete(best);
    likely.push(best);
  }
  return { whole, likely };
}

function heaviest(held: ReadonlyMap<number, readonly number[]>, weights: readonly number[]): number {
  let best = { number: -1, weight: -1 };
  for (const [number, grams] of held) {
    const weight = grams.reduce((sum, gram) => sum + (weights[gram] ?? 0), 0);
    if (weight > best.weight) best = { number, weight };
  }
  return best.number;
}
