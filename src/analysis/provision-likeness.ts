import { rollup, sum } from 'd3-array';
import type { Document, Provision, Theme } from '../corpus/corpus.ts';

/** One provision of one document, with what it is compared by. */
export interface ProvisionProfile {
  document: string;
  provision: string;
  /** A preamble or closing: it frames the demands and makes none. */
  frame: boolean;
  topics: Vector;
  wording: Vector;
}

/** How alike two provisions are, each figure from 0 (nothing in common) to 1 (the same). */
export interface Likeness {
  topics: number;
  wording: number;
}

/** How many provisions of the corpus there are, and how many of them have each topic and each pair of characters. */
export interface Rarity {
  provisions: number;
  topics: ReadonlyMap<string, number>;
  wording: ReadonlyMap<string, number>;
}

/** Weights by topic or by pair of characters, of length 1; empty where there is nothing to weigh. */
type Vector = ReadonlyMap<string, number>;

const HAN_RUN = /\p{Script=Han}+/gu;

/**
 * Every provision by what it is compared by. `topics`: the Han characters of its sentences under each
 * topic, a sentence's parted equally among its topics. `wording`: the pairs of neighbouring Han characters
 * in its heading and sentences, each counted 1 + ln n. Both are weighted by rarity:
 * ln(provisions / provisions that have it).
 */
export function provisionProfiles(
  documents: readonly Document[],
  themes: readonly Theme[],
  rarity?: Rarity,
): ProvisionProfile[] {
  const counted = countedProvisions(documents, themes);
  const { provisions, topics, wording } = rarity ?? rarityAmong(counted);
  return counted.map((each) => ({
    ...each,
    topics: byRarity(each.topics, provisions, topics),
    wording: byRarity(each.wording, provisions, wording),
  }));
}

/** How rare each topic and each pair of characters is among the provisions of a corpus. */
export function rarityIn(documents: readonly Document[], themes: readonly Theme[]): Rarity {
  return rarityAmong(countedProvisions(documents, themes));
}

/** Every provision with its topics and pairs of characters as they are counted, before they are weighted. */
function countedProvisions(documents: readonly Document[], themes: readonly Theme[]): ProvisionProfile[] {
  return documents.flatMap((document) =>
    document.provisions.map((provision) => ({
      document: document.id,
      provision: provision.id,
      frame: provision.number === null,
      topics: topicCharacters(document, provision, themes),
      wording: pairCounts(provision),
    })),
  );
}

function rarityAmong(counted: readonly ProvisionProfile[]): Rarity {
  const having = (key: 'topics' | 'wording') => {
    const found = new Map<string, number>();
    for (const each of counted) {
      for (const own of each[key].keys()) found.set(own, (found.get(own) ?? 0) + 1);
    }
    return found;
  };
  return { provisions: counted.length, topics: having('topics'), wording: having('wording') };
}

/** The cosines of two profiles' vectors. */
export function likeness(a: ProvisionProfile, b: ProvisionProfile): Likeness {
  return { topics: cosine(a.topics, b.topics), wording: cosine(a.wording, b.wording) };
}

function topicCharacters(document: Document, { sentences }: Provision, themes: readonly Theme[]): Vector {
  const answers = themes.flatMap(({ topics }) =>
    topics.flatMap((topic) =>
      (topic.answers[document.id] ?? []).map((sentence) => ({ topic: topic.id, sentence })),
    ),
  );
  const parts = sentences.flatMap(({ id, characters }) => {
    const own = answers.filter(({ sentence }) => sentence === id);
    return own.map(({ topic }) => ({ topic, characters: characters / own.length }));
  });
  return rollup(
    parts,
    (same) => sum(same, ({ characters }) => characters),
    ({ topic }) => topic,
  );
}

function pairCounts({ heading, sentences }: Provision): Vector {
  const runs = [heading?.zh ?? '', ...sentences.map(({ zh }) => zh)].flatMap(
    (text) => text.match(HAN_RUN) ?? [],
  );
  const pairs = runs.flatMap((run) => {
    const characters = [...run];
    return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  });
  return rollup(
    pairs,
    (same) => 1 + Math.log(same.length),
    (pair) => pair,
  );
}

function byRarity(vector: Vector, provisions: number, having: ReadonlyMap<string, number>): Vector {
  const weights = [...vector].map(
    ([key, weight]) => [key, weight * Math.log(provisions / (having.get(key) ?? 1))] as const,
  );
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return new Map(length === 0 ? [] : weights.map(([key, weight]) => [key, weight / length]));
}

function cosine(a: Vector, b: Vector): number {
  return sum(a, ([key, weight]) => weight * (b.get(key) ?? 0));
}
