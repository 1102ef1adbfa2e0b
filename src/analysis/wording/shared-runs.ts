import { groupBy } from '../../corpus/model/group-by.ts';
import { alignAround, alignmentScore, type EqualRun } from './local-alignment.ts';
import type { PlainSentence as Placed } from './plain-sentences.ts';

/** What sentences are compared by; `document` is the place of theirs among those compared. */
type PlainSentence = Pick<Placed, 'document' | 'points' | 'han' | 'at'>;

/** A stretch of one sentence in code points: `end` is the offset after its last character. */
export interface Stretch {
  sentence: number;
  start: number;
  end: number;
}

/** The fewest Han characters that count as shared wording, and the least score of an alignment. */
export const SHORTEST = 8;
/** Characters of the n-grams by which two sentences are brought together. */
const SEED = 5;
/** Clauses of which no more than this many characters are left in either text are taken to their ends. */
const CLAUSE_REST = 3;

/**
 * The wording that sentences of documents compared with each other share, each entry as the two stretches
 * aligned around a seed. `compared` has for each document the places of those it is compared with.
 */
export function sharedRuns(
  sentences: readonly PlainSentence[],
  compared: readonly (readonly number[])[],
): [Stretch, Stretch][] {
  const byDocument = groupBy(sentences.keys(), (index) => sentences[index]?.document ?? -1);
  return compared.flatMap((others, document) => {
    const later = others.filter((other) => other > document);
    const seeds = seedIndex(sentences, byDocument.get(document) ?? [], SEED);
    return later.flatMap((other) => pairRuns(sentences, seeds, byDocument.get(other) ?? []));
  });
}

/** The runs that the sentences of one document, by their seeds, share with the sentences of another. */
function pairRuns(
  sentences: readonly PlainSentence[],
  seeds: ReadonlyMap<string, readonly SeedPlace[]>,
  others: readonly number[],
): [Stretch, Stretch][] {
  const found = new Map<number, EqualRun[][]>();
  const theirs = seedIndex(sentences, others, SEED);
  const pairs = [...seeds].flatMap(([gram, places]) =>
    places.flatMap((first) => (theirs.get(gram) ?? []).map((second) => [first, second] as const)),
  );
  return pairs.flatMap((pair) => alignPair(sentences, pair, found) ?? []);
}

/** Aligns two sentences around a seed that no alignment of theirs holds yet, and keeps what scores enough. */
function alignPair(
  sentences: readonly PlainSentence[],
  [first, second]: readonly [SeedPlace, SeedPlace],
  found: Map<number, EqualRun[][]>,
): [[Stretch, Stretch]] | undefined {
  const key = first.sentence * sentences.length + second.sentence;
  const known = found.get(key) ?? [];
  const seed = { a: first.at, b: second.at, length: SEED };
  if (known.some((blocks) => blocks.some((block) => holds(block, seed)))) return undefined;
  const a = sentences[first.sentence];
  const b = sentences[second.sentence];
  if (a === undefined || b === undefined) return undefined;
  const blocks = alignAround(a.han, b.han, seed);
  found.set(key, [...known, blocks]);
  const [head, tail] = [blocks[0], blocks.at(-1)];
  if (head === undefined || tail === undefined || alignmentScore(blocks) < SHORTEST) {
    return undefined;
  }
  const run: [Stretch, Stretch] = [
    stretch(sentences, first.sentence, head.a, tail.a + tail.length),
    stretch(sentences, second.sentence, head.b, tail.b + tail.length),
  ];
  return [toClauses(run, sentences)];
}

function holds(block: EqualRun, seed: EqualRun): boolean {
  return block.a - block.b === seed.a - seed.b && block.a <= seed.a && seed.a < block.a + block.length;
}

/** The stretch from one Han character to before another, in code points. */
function stretch(sentences: readonly PlainSentence[], sentence: number, from: number, to: number): Stretch {
  const at = sentences[sentence]?.at ?? [];
  return { sentence, start: at[from] ?? 0, end: (at[to - 1] ?? 0) + 1 };
}

/** Takes a run to the ends of its clauses where both have a little more to say, so that the words that differ are seen. */
function toClauses(run: [Stretch, Stretch], sentences: readonly PlainSentence[]): [Stretch, Stretch] {
  const rests = run.map(({ sentence, start, end }) => {
    const points = sentences[sentence]?.points ?? [];
    return { before: wordLength(points.slice(0, start).reverse()), after: wordLength(points.slice(end)) };
  });
  const take = (side: 'before' | 'after') =>
    rests.every((rest) => rest[side] > 0 && rest[side] <= CLAUSE_REST);
  const [before, after] = [take('before'), take('after')];
  const widened = ({ sentence, start, end }: Stretch, rest: (typeof rests)[number] | undefined): Stretch => ({
    sentence,
    start: start - (before ? (rest?.before ?? 0) : 0),
    end: end + (after ? (rest?.after ?? 0) : 0),
  });
  return [widened(run[0], rests[0]), widened(run[1], rests[1])];
}

/** How many code points stand before the first punctuation mark. */
function wordLength(points: readonly string[]): number {
  const mark = points.findIndex((char) => !/[\p{L}\p{N}]/u.test(char));
  return mark === -1 ? points.length : mark;
}

/** A Han character of the corpus: the sentence's index and the character's index in it. */
interface SeedPlace {
  sentence: number;
  at: number;
}

/** The places of every n-gram of some sentences, in their order. */
function seedIndex(
  sentences: readonly PlainSentence[],
  chosen: readonly number[],
  length: number,
): Map<string, SeedPlace[]> {
  const index = new Map<string, SeedPlace[]>();
  for (const sentence of chosen) {
    const han = sentences[sentence]?.han ?? [];
    for (let at = 0; at + length <= han.length; at++) {
      const gram = han.slice(at, at + length).join('');
      const places = index.get(gram);
      if (places === undefined) index.set(gram, [{ sentence, at }]);
      else places.push({ sentence, at });
    }
  }
  return index;
}
