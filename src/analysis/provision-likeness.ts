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
): ProvisionProfile[] {
  const provisions = documents.flatMap((document) =>
    document.provisions.map((provision) => ({ document, provision })),
  );
  const topics = byRarity(
    provisions.map(({ document, provision }) => topicCharacters(document, provision, themes)),
  );
  const wording = byRarity(provisions.map(({ provision }) => pairCounts(provision)));
  return provisions.map(({ document, provision }, index) => ({
    document: document.id,
    provision: provision.id,
    frame: provision.number === null,
    topics: topics[index] ?? new Map(),
    wording: wording[index] ?? new Map(),
  }));
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

function byRarity(vectors: readonly Vector[]): Vector[] {
  const having = rollup(
    vectors.flatMap((vector) => [...vector.keys()]),
    (same) => same.length,
    (key) => key,
  );
  const rarity = (key: string) => Math.log(vectors.length / (having.get(key) ?? 1));
  return vectors.map((vector) => {
    const weights = [...vector].map(([key, weight]) => [key, weight * rarity(key)] as const);
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    return new Map(length === 0 ? [] : weights.map(([key, weight]) => [key, weight / length]));
  });
}

function cosine(a: Vector, b: Vector): number {
  return sum(a, ([key, weight]) => weight * (b.get(key) ?? 0));
}
