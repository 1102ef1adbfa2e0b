const HAN_RUN = /\p{Script=Han}+/gu;

/** How often each character and each pair of neighbouring characters stands in a text. */
export type GramCounts = ReadonlyMap<string, number>;

/** What a character alone counts beside a pair. */
const ALONE = 0.5;

/** Counts the Han characters and pairs of some texts, each text with its weight. */
export function gramCounts(...texts: readonly (readonly [text: string, weight: number])[]): GramCounts {
  const counts = new Map<string, number>();
  const add = (gram: string, weight: number) => counts.set(gram, (counts.get(gram) ?? 0) + weight);
  for (const [text, weight] of texts) {
    for (const run of text.match(HAN_RUN) ?? []) {
      const characters = [...run];
      for (const [index, character] of characters.entries()) {
        add(character, weight);
        if (index > 0) add(`${characters[index - 1] ?? ''}${character}`, weight);
      }
    }
  }
  return counts;
}

/** Texts among which others are looked for. */
export interface GramSpace {
  /** The weights of a text by what is rare among these texts, of length 1. */
  weigh: (counts: GramCounts) => Map<string, number>;
  /** How alike a text is to each of some that are weighed, from 0 to 1, in their order. */
  likenesses: (vector: ReadonlyMap<string, number>, index: GramIndex) => Float64Array;
}

/** Which of some texts hold a gram, with its weight in each. */
export interface GramIndex {
  size: number;
  postings: ReadonlyMap<string, readonly (readonly [text: number, weight: number])[]>;
}

/** The space of some texts: a gram counts 1 + ln n, the rarer among the texts the more. */
export function gramSpace(texts: readonly GramCounts[]): GramSpace {
  const having = new Map<string, number>();
  for (const text of texts) for (const gram of text.keys()) having.set(gram, (having.get(gram) ?? 0) + 1);
  const rarity = (gram: string) =>
    Math.log((texts.length + 1) / ((having.get(gram) ?? 0) + 0.5)) * (gram.length === 1 ? ALONE : 1);
  return {
    weigh: (counts) =>
      unit([...counts].map(([gram, count]) => [gram, (1 + Math.log(Math.max(count, 1))) * rarity(gram)])),
    likenesses: (vector, { size, postings }) => {
      const found = new Float64Array(size);
      for (const [gram, weight] of vector) {
        for (const [text, other] of postings.get(gram) ?? [])
          found[text] = (found[text] ?? 0) + weight * other;
      }
      return found;
    },
  };
}

/** Weights made a vector of length 1; empty where there is nothing to weigh. */
export function unit(weights: readonly (readonly [string, number])[]): Map<string, number> {
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return new Map(length === 0 ? [] : weights.map(([key, weight]) => [key, weight / length]));
}

export function gramIndex(vectors: readonly ReadonlyMap<string, number>[]): GramIndex {
  const postings = new Map<string, [number, number][]>();
  for (const [text, vector] of vectors.entries()) {
    for (const [gram, weight] of vector) {
      const posted = postings.get(gram);
      if (posted === undefined) postings.set(gram, [[text, weight]]);
      else posted.push([text, weight]);
    }
  }
  return { size: vectors.length, postings };
}
