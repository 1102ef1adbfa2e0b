import { countHan } from '../../corpus/model/han.ts';
import type { ReceivedProvision } from '../../corpus/received/received-document.ts';
import type { ProvisionGuess } from './guess-sentences.ts';
import {
  frameOf,
  provisionGrams,
  questionVector,
  wordVector,
  type Frame,
  type KnownPassages,
} from './known-passages.ts';

/**
 * A provision of a known document. `likeness`, by which it is placed, is from 0 to 1; `words` is that of the words alone,
 * which is shown: 0 is nothing in common, 1 the same sentences.
 */
export interface NearPassage {
  document: string;
  provision: string;
  likeness: number;
  words: number;
}

/**
 * Likeness of the words from which a passage is near, as measured by `npm run bench:own`: with one document left out,
 * 19 in 20 of the provisions that others answer keep a passage, and of those of other subjects more than half have none.
 */
export const NEAR = 0.055;

/** What the guessed questions count beside the words. */
const QUESTIONS = 0.4;

/**
 * The provisions of the known documents by their likeness to one: words in common, rare ones the more, and the
 * questions that the sentences nearest to its own answer. A preamble is compared with preambles, a closing with
 * closings, a provision with a number with others, wherever the documents have such.
 */
export function nearPassages(
  provision: ReceivedProvision,
  { questions, trust }: Pick<ProvisionGuess, 'questions' | 'trust'>,
  frame: Frame,
  known: KnownPassages,
): NearPassage[] {
  const { provisions, provisionSpace, provisionIndex, answering } = known;
  const heading = provision.heading === null ? null : { zh: provision.heading };
  const grams = provisionGrams({ ...provision, chapter: null, heading });
  const words = provisionSpace.likenesses(provisionSpace.weigh(grams), provisionIndex);
  const contained = containedWords(provision, known);
  const asked = questionVector(questions, provisions.length, answering);
  const framed = provisions.flatMap((each, index) => (each.frame === frame ? [index] : []));
  const compared = framed.length > 0 ? framed : [...provisions.keys()];
  return compared
    .map((index) => {
      const { document = '', id = '', questions: own = new Map<string, number>() } = provisions[index] ?? {};
      const alike = QUESTIONS * trust * product(asked, own);
      const common = Math.max(words[index] ?? 0, contained[index] ?? 0);
      return { document, provision: id, likeness: 1 - (1 - alike) * (1 - common), words: common };
    })
    .sort((a, b) => b.likeness - a.likeness);
}

/** How far each known provision contains the sentences of another, each by the sentence most like it, from 0 to 1. */
function containedWords({ sentences }: ReceivedProvision, known: KnownPassages): Float64Array {
  const { provisions, sentenceSpace, wordIndex, within } = known;
  const contained = new Float64Array(provisions.length);
  const all = sentences.reduce((sum, { zh }) => sum + countHan(zh), 0);
  for (const { zh } of sentences) {
    const best = new Float64Array(provisions.length);
    const likenesses = sentenceSpace.likenesses(wordVector(zh, sentenceSpace), wordIndex);
    for (const [index, likeness] of likenesses.entries()) {
      const place = within[index] ?? 0;
      best[place] = Math.max(best[place] ?? 0, likeness);
    }
    const share = countHan(zh) / Math.max(all, 1);
    for (const [place, likeness] of best.entries())
      contained[place] = (contained[place] ?? 0) + share * likeness;
  }
  return contained;
}

/** Whether a document has provisions with numbers, beside which others frame it. */
export function framesOf(provisions: readonly ReceivedProvision[]): Frame[] {
  const isNumbered = provisions.some(({ number }) => number !== null);
  return provisions.map((provision) => (isNumbered ? frameOf(provision) : null));
}

function product(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [key, weight] of a) sum += weight * (b.get(key) ?? 0);
  return sum;
}
