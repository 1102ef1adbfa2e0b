import { alignAround, alignmentScore, type Block } from './local-alignment.ts';
import type { PlainSentence } from './plain-sentences.ts';
import { repeats } from './repeats.ts';
import { seedIndex, type Position } from './wording-seeds.ts';

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
 * The wording that sentences of different documents share, each entry as the stretches that share it:
 * two for a pair aligned around a seed. A seed with more than `frequent` places is not paired (that
 * would cost places²): its exact repeats are one entry each, with all their stretches.
 */
export function sharedRuns(sentences: readonly PlainSentence[], frequent = 200): Stretch[][] {
  const runs: Stretch[][] = [];
  const found = new Map<number, Block[][]>();
  const often: Position[] = [];
  for (const places of seedIndex(sentences, SEED).values()) {
    if (places.length > frequent) often.push(...places);
    else for (const pair of pairs(sentences, places)) alignPair(sentences, pair, found, runs);
  }
  const exact = repeats(sentences, often, SHORTEST).map(({ places, length }) =>
    places.map(({ sentence, at }) => stretch(sentences, sentence, at, at + length)),
  );
  return [...runs, ...exact];
}

function* pairs(sentences: readonly PlainSentence[], places: readonly Position[]) {
  for (const [index, first] of places.entries()) {
    for (const second of places.slice(index + 1)) {
      if (sentences[first.sentence]?.document !== sentences[second.sentence]?.document) {
        yield [first, second] as const;
      }
    }
  }
}

/** Aligns two sentences around a seed that no alignment of theirs holds yet, and keeps what scores enough. */
function alignPair(
  sentences: readonly PlainSentence[],
  [first, second]: readonly [Position, Position],
  found: Map<number, Block[][]>,
  runs: Stretch[][],
) {
  const key = first.sentence * sentences.length + second.sentence;
  const known = found.get(key) ?? [];
  const seed = { a: first.at, b: second.at, length: SEED };
  if (known.some((blocks) => blocks.some((block) => holds(block, seed)))) return;
  const a = sentences[first.sentence];
  const b = sentences[second.sentence];
  if (a === undefined || b === undefined) return;
  const blocks = alignAround(a.han, b.han, seed);
  found.set(key, [...known, blocks]);
  const [head, tail] = [blocks[0], blocks.at(-1)];
  if (head === undefined || tail === undefined || alignmentScore(blocks) < SHORTEST) return;
  const run = [
    stretch(sentences, first.sentence, head.a, tail.a + tail.length),
    stretch(sentences, second.sentence, head.b, tail.b + tail.length),
  ];
  runs.push(toClauses(run, sentences));
}

function holds(block: Block, seed: Block): boolean {
  return block.a - block.b === seed.a - seed.b && block.a <= seed.a && seed.a < block.a + block.length;
}

/** The stretch from one Han character to before another, in code points. */
function stretch(sentences: readonly PlainSentence[], sentence: number, from: number, to: number): Stretch {
  const at = sentences[sentence]?.at ?? [];
  return { sentence, start: at[from] ?? 0, end: (at[to - 1] ?? 0) + 1 };
}

/** Takes a run to the ends of its clauses where both have a little more to say, so that the words that differ are seen. */
function toClauses(run: readonly Stretch[], sentences: readonly PlainSentence[]): Stretch[] {
  const rests = run.map(({ sentence, start, end }) => {
    const points = sentences[sentence]?.points ?? [];
    return { before: wordLength(points.slice(0, start).reverse()), after: wordLength(points.slice(end)) };
  });
  const take = (side: 'before' | 'after') =>
    rests.every((rest) => rest[side] > 0 && rest[side] <= CLAUSE_REST);
  const [before, after] = [take('before'), take('after')];
  return run.map(({ sentence, start, end }, index) => ({
    sentence,
    start: start - (before ? (rests[index]?.before ?? 0) : 0),
    end: end + (after ? (rests[index]?.after ?? 0) : 0),
  }));
}

/** How many code points stand before the first punctuation mark. */
function wordLength(points: readonly string[]): number {
  const mark = points.findIndex((char) => !/[\p{L}\p{N}]/u.test(char));
  return mark === -1 ? points.length : mark;
}
