import type { ReceivedProvision } from '../../corpus/received/received-document.ts';
import type { ProvisionGuess } from './guess-sentences.ts';
import { frameOf, provisionGrams, questionVector, type Frame, type KnownPassages } from './known-passages.ts';

/** A provision of a known document with its likeness, from 0 (nothing in common) to 1, and that of the words alone. */
export interface NearPassage {
  document: string;
  provision: string;
  likeness: number;
  words: number;
}

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
  const asked = questionVector(questions, provisions.length, answering);
  const framed = provisions.flatMap((each, index) => (each.frame === frame ? [index] : []));
  const compared = framed.length > 0 ? framed : [...provisions.keys()];
  return compared
    .map((index) => {
      const { document = '', id = '', questions: own = new Map<string, number>() } = provisions[index] ?? {};
      const alike = QUESTIONS * trust * product(asked, own);
      const common = words[index] ?? 0;
      return { document, provision: id, likeness: 1 - (1 - alike) * (1 - common), words: common };
    })
    .sort((a, b) => b.likeness - a.likeness);
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
