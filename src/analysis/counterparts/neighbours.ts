import type { Document } from '../../corpus/model/corpus.ts';
import { sentencesOf } from '../../corpus/model/document-texts.ts';
import { plain } from '../wording/plain-sentences.ts';
import { memoize } from '../../corpus/model/memoize.ts';

/** How many other documents each is compared with in full. */
const NEIGHBOURS = 4;

/** Han characters of the n-grams by which documents are found alike. */
const GRAM = 4;
/** N-grams of more documents than this say nothing about neighbours, and pairing them would cost documents². */
const COMMON = 50;

/**
 * The ids of the documents nearest to each, nearest first: at most 4. Near are documents that share rare
 * wording: the rarity, ln(documents / documents that have it), of the n-grams they share over the geometric
 * mean of the rarities of both. Where too few share any, those nearest in the order given follow. The
 * n-grams' lists of documents are walked once a document, so that the time grows with the documents and not
 * with their pairs.
 */
export const nearestNeighbours = memoize(
  (documents: readonly Document[]): ReadonlyMap<string, readonly string[]> => {
    const holders = rareGrams(documents);
    const rarities = holders.map(({ length }) => Math.log(documents.length / length));
    const grams: number[][] = documents.map(() => []);
    for (const [gram, having] of holders.entries()) for (const index of having) grams[index]?.push(gram);
    const weights = grams.map((held) => held.reduce((total, gram) => total + (rarities[gram] ?? 0), 0));
    return new Map(
      documents.map(({ id }, index) => {
        const shared = new Map<number, number>();
        for (const gram of grams[index] ?? []) {
          for (const other of holders[gram] ?? []) {
            if (other !== index) shared.set(other, (shared.get(other) ?? 0) + (rarities[gram] ?? 0));
          }
        }
        const likeness = (other: number) =>
          (shared.get(other) ?? 0) / Math.sqrt((weights[index] ?? 0) * (weights[other] ?? 0) || 1);
        const near = [...new Set([...shared.keys(), ...around(index, documents.length)])].sort(
          (a, b) => likeness(b) - likeness(a) || Math.abs(a - index) - Math.abs(b - index) || a - b,
        );
        return [id, near.slice(0, NEIGHBOURS).flatMap((other) => documents[other]?.id ?? [])];
      }),
    );
  },
);

/**
 * The pairs of documents that are compared in full: one of them is among the nearest neighbours of the
 * other. Each stands once, in the order given; they are at most 4 times as many as the documents.
 */
export const comparedPairs = memoize(
  (documents: readonly Document[]): readonly (readonly [Document, Document])[] => {
    const compared = comparedWith(documents);
    return documents.flatMap((first, index) =>
      (compared[index] ?? []).flatMap((other) => {
        const second = other > index ? documents[other] : undefined;
        return second === undefined ? [] : [[first, second] as const];
      }),
    );
  },
);

/** For each document the places, in the order given, of those it is compared with in full. */
export const comparedWith = memoize((documents: readonly Document[]): readonly (readonly number[])[] => {
  const places = new Map(documents.map(({ id }, index) => [id, index]));
  const compared = documents.map(() => new Set<number>());
  for (const [id, near] of nearestNeighbours(documents)) {
    const index = places.get(id) ?? 0;
    for (const other of near.map((each) => places.get(each) ?? 0)) {
      compared[index]?.add(other);
      compared[other]?.add(index);
    }
  }
  return compared.map((others) => [...others].sort((a, b) => a - b));
});

/** The places next to one in a row of so many: at least 4, where there are so many. */
function around(index: number, count: number): number[] {
  const from = Math.max(0, index - NEIGHBOURS);
  const to = Math.min(count, index + NEIGHBOURS + 1);
  return Array.from({ length: to - from }, (_, at) => from + at).filter((other) => other !== index);
}

/** The places of the documents that have each n-gram, for those of two documents or more that are not common. */
function rareGrams(documents: readonly Document[]): number[][] {
  const holders = new Map<string, number[]>();
  for (const [index, document] of documents.entries()) {
    for (const gram of new Set(sentencesOf(document).flatMap(({ zh }) => gramsOf(plain(zh).han)))) {
      const having = holders.get(gram);
      if (having === undefined) holders.set(gram, [index]);
      else having.push(index);
    }
  }
  return [...holders.values()].filter(({ length }) => length > 1 && length <= COMMON);
}

function gramsOf(han: readonly string[]): string[] {
  return han.slice(GRAM - 1).map((_, at) => han.slice(at, at + GRAM).join(''));
}
