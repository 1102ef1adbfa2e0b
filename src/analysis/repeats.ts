import type { PlainSentence } from './plain-sentences.ts';
import type { Position } from './wording-seeds.ts';

/** A string that cannot be made longer without losing one of its places. */
export interface Repeat {
  places: Position[];
  /** In Han characters. */
  length: number;
}

/**
 * The exact repeats that begin at the positions given: strings of at least `shortest` Han characters
 * in two documents or more, found by sorting what follows each position, so without pairing them.
 */
export function repeats(
  sentences: readonly PlainSentence[],
  positions: readonly Position[],
  shortest: number,
): Repeat[] {
  const sorted = positions
    .map((place) => ({ place, rest: sentences[place.sentence]?.han.slice(place.at).join('') ?? '' }))
    .sort((a, b) => (a.rest < b.rest ? -1 : a.rest > b.rest ? 1 : 0));
  const found: Repeat[] = [];
  const open: { from: number; length: number }[] = [];
  for (let index = 1; index <= sorted.length; index++) {
    const length = commonLength(sorted[index - 1]?.rest ?? '', sorted[index]?.rest ?? '');
    let from = index - 1;
    while ((open.at(-1)?.length ?? 0) > length) {
      const repeat = open.pop();
      if (repeat === undefined) break;
      from = repeat.from;
      const places = sorted.slice(from, index).map(({ place }) => place);
      if (isNeeded(sentences, places)) found.push({ places, length: repeat.length });
    }
    if (length >= shortest && (open.at(-1)?.length ?? 0) < length) open.push({ from, length });
  }
  return found;
}

/** Whether places stand in two documents and are not all preceded by one character, which would be theirs too. */
function isNeeded(sentences: readonly PlainSentence[], places: readonly Position[]): boolean {
  const before = new Set(places.map(({ sentence, at }) => sentences[sentence]?.han[at - 1]));
  const documents = new Set(places.map(({ sentence }) => sentences[sentence]?.document));
  return documents.size > 1 && (before.size > 1 || before.has(undefined));
}

/** Han characters that two texts begin with alike. */
function commonLength(a: string, b: string): number {
  const [first, second] = [[...a], [...b]];
  const differs = first.findIndex((char, index) => char !== second[index]);
  return differs === -1 ? first.length : differs;
}
