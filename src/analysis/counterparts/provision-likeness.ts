import { groupBy } from '../../corpus/model/group-by.ts';
import { rollup, sum } from 'd3';
import type { Document, Provision, Theme } from '../../corpus/model/corpus.ts';

/** One provision of one document, with what it is compared by. */
export interface ProvisionProfile {
  document: string;
  provision: string;
  /** A preamble or closing frames the demands and makes none; null for a provision with a number. */
  frame: 'preamble' | 'closing' | null;
  /** The topics that its sentences or its heading answer, whatever they are coded. */
  questions: ReadonlySet<string>;
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
  const counted = documents.flatMap((document) => countedProvisions(document, themes));
  const { provisions, topics, wording } = rarity ?? rarityAmong(counted);
  return counted.map((each) => ({
    ...each,
    topics: byRarity(each.topics, provisions, topics),
    wording: byRarity(each.wording, provisions, wording),
  }));
}

/** How rare each topic and each pair of characters is among the provisions of some documents. */
export function rarityIn(documents: readonly Document[], themes: readonly Theme[]): Rarity {
  return rarityAmong(documents.flatMap((document) => countedProvisions(document, themes)));
}

/** A document's provisions with their topics and pairs of characters as they are counted, before they are weighted. */
function countedProvisions(document: Document, themes: readonly Theme[]): ProvisionProfile[] {
  const topics = topicCharacters(document, themes);
  const questions = answeredTopics(document, themes);
  return document.provisions.map((provision, index) => ({
    document: document.id,
    provision: provision.id,
    frame: frameOf(provision),
    questions: questions[index] ?? new Set(),
    topics: topics[index] ?? new Map(),
    wording: pairCounts(provision),
  }));
}

/** For each provision of a document the topics that its sentences or its heading answer, whatever they are coded. */
function answeredTopics({ id, provisions }: Document, themes: readonly Theme[]): Set<string>[] {
  const topics = themes.flatMap((theme) =>
    theme.topics.map((topic) => ({ id: topic.id, answers: new Set(topic.answers[id]) })),
  );
  return provisions.map((provision) => {
    const own = [`${provision.id}.heading`, ...provision.sentences.map((sentence) => sentence.id)];
    return new Set(
      topics.filter(({ answers }) => own.some((part) => answers.has(part))).map((topic) => topic.id),
    );
  });
}

function frameOf({ id, number }: Provision): ProvisionProfile['frame'] {
  if (number !== null || id.startsWith('part')) return null;
  return id.startsWith('closing') ? 'closing' : 'preamble';
}

function rarityAmong(counted: readonly ProvisionProfile[]): Rarity {
  const having = (part: 'topics' | 'wording') => {
    const found = new Map<string, number>();
    for (const each of counted) {
      for (const key of each[part].keys()) found.set(key, (found.get(key) ?? 0) + 1);
    }
    return found;
  };
  return { provisions: counted.length, topics: having('topics'), wording: having('wording') };
}

/** How alike a provision is to each of some others, in their order: the cosines of the profiles' vectors. */
export function likenesses(profile: ProvisionProfile, others: ProfileIndex): Likeness[] {
  const topics = products(profile.topics, others.topics, others.profiles.length);
  const wording = products(profile.wording, others.wording, others.profiles.length);
  return others.profiles.map((_, index) => ({ topics: topics[index] ?? 0, wording: wording[index] ?? 0 }));
}

/** Profiles by what they hold, so that one is compared with all of them at once. */
export interface ProfileIndex {
  profiles: readonly ProvisionProfile[];
  topics: Postings;
  wording: Postings;
}

/** Which profiles hold a topic or pair of characters, with its weight in each. */
type Postings = ReadonlyMap<string, readonly (readonly [index: number, weight: number])[]>;

export function profileIndex(profiles: readonly ProvisionProfile[]): ProfileIndex {
  return {
    profiles,
    topics: postings(profiles.map(({ topics }) => topics)),
    wording: postings(profiles.map(({ wording }) => wording)),
  };
}

function postings(vectors: readonly Vector[]): Postings {
  const holders = new Map<string, [number, number][]>();
  for (const [index, vector] of vectors.entries()) {
    for (const [key, weight] of vector) {
      const posted = holders.get(key);
      if (posted === undefined) holders.set(key, [[index, weight]]);
      else posted.push([index, weight]);
    }
  }
  return holders;
}

function products(vector: Vector, others: Postings, count: number): number[] {
  const sums = Array.from({ length: count }, () => 0);
  for (const [key, weight] of vector) {
    for (const [index, other] of others.get(key) ?? []) sums[index] = (sums[index] ?? 0) + weight * other;
  }
  return sums;
}

/**
 * For each provision of a document the Han characters of its sentences under each topic. Only sentences with the
 * topic’s own theme count: one coded otherwise speaks of the question beside its own demand, and a heading is no demand.
 */
function topicCharacters({ id, provisions }: Document, themes: readonly Theme[]): Vector[] {
  const answers = themes.flatMap(({ topics }) =>
    topics.flatMap(({ id: topic, answers: ids, otherwise }) =>
      (ids[id] ?? [])
        .filter((sentence) => otherwise[id]?.includes(sentence) !== true)
        .map((sentence) => ({ topic, sentence })),
    ),
  );
  const bySentence = groupBy(answers, ({ sentence }) => sentence);
  return provisions.map(({ sentences }) => {
    const parts = sentences.flatMap((sentence) => {
      const answered = bySentence.get(sentence.id) ?? [];
      return answered.map(({ topic }) => ({ topic, characters: sentence.characters / answered.length }));
    });
    return rollup(
      parts,
      (same) => sum(same, ({ characters }) => characters),
      ({ topic }) => topic,
    );
  });
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
