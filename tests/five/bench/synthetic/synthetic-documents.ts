import { randomExponential, randomInt, randomLcg } from 'd3';
import type { Corpus, Document } from '../../../../src/corpus/model/corpus.ts';
import { sentencesOf } from '../../../../src/corpus/model/document-texts.ts';
import { findTerms, type Term } from '../../../../src/corpus/model/terms.ts';
import { vocabulary, wordChanger, type Random } from './change-words.ts';
import { isSound, sentencePool, type ParentSentence } from './sentence-pool.ts';

/** A text in both languages and the sentence of the five that it was made from. */
export interface MadeSentence {
  zh: string;
  en: string;
  parent: ParentSentence;
}

/** A document made from a real one's outline and changed sentences. */
export interface SyntheticDocument {
  id: string;
  /** Counts the fictitious districts from 1. */
  number: number;
  /** The real document whose outline it has. */
  base: Document;
  issued: string;
  /** Chapters and headings, by the ids they have in the outline. */
  texts: Map<string, { zh: string; en: string }>;
  /** By the sentence ids of the outline. */
  sentences: Map<string, MadeSentence>;
}

/** Near relatives beside the first of a family: the mean. */
const RELATIVES = 4;
/** The part of rarer words that is changed between families, and between members of one. */
const [FAR, NEAR] = [0.8, 0.15];
/** The part of sentences that a family takes unchanged: formulas that all documents share. */
const FORMULAS = 0.06;
/** The parts of a family's sentences that a member has word for word, and in slightly other words. */
const [SAME, ALIKE] = [0.55, 0.25];
const DAYS = 3650;

const PLACES = {
  zh: /天津市滨海新区|滨海新区|天津市|东丽区|临淄区|湖州市|天津|滨海|东丽|临淄|湖州/gu,
  en: /Binhai New Area, Tianjin|Binhai New Area|Dongli District|Linzi District|Huzhou City|Tianjin Municipality|Tianjin|Binhai|Dongli|Linzi|Huzhou/gu,
};

/** What all documents of a run are made with. */
interface Material {
  corpus: Corpus;
  pool: ParentSentence[];
  words: ReadonlyMap<string, number>;
  random: Random;
}

/**
 * As many documents as asked for, the same for the same seed (0 to 1): families of near relatives that
 * share much, while the rest share formulas and set phrases.
 */
export function syntheticDocuments(corpus: Corpus, count: number, seed = 0.5): SyntheticDocument[] {
  const random = randomLcg(seed);
  const pool = sentencePool(corpus);
  const words = vocabulary(corpus.documents.flatMap(sentencesOf).map(({ zh }) => zh));
  const material = { corpus, pool, words, random };
  const relatives = randomExponential.source(random)(1 / RELATIVES);
  const documents: SyntheticDocument[] = [];
  while (documents.length < count) {
    const size = Math.min(1 + Math.floor(relatives()), count - documents.length);
    documents.push(...family(documents.length + 1, size, material));
  }
  return documents;
}

function family(first: number, size: number, material: Material): SyntheticDocument[] {
  const { corpus, random, words, pool } = material;
  const base = pick(corpus.documents, random);
  const change = wordChanger(words, corpus.terms, FAR, random);
  const texts = headings(base).map((each) => [each.id, changed(each, change, corpus.terms)] as const);
  const sentences = sentencesOf(base).map((sentence) => {
    const parent = pick(withTheme(pool, sentence.theme), random);
    const made = random() < FORMULAS ? parent : changed(parent, change, corpus.terms);
    return [sentence.id, { ...made, parent }] as const;
  });
  return Array.from({ length: size }, (_, index) => {
    const number = first + index;
    const issued = new Date(Date.UTC(2013, 0, 1 + randomInt.source(random)(DAYS)())).toISOString();
    const own = wordChanger(words, corpus.terms, NEAR, random);
    const other = wordChanger(words, corpus.terms, FAR, random);
    return {
      id: `district-${String(number).padStart(4, '0')}-${issued.slice(0, 4)}`,
      number,
      base,
      issued: issued.slice(0, 10),
      texts: new Map(texts),
      sentences: new Map(sentences.map(([id, stem]) => [id, member(stem, { own, other, number, material })])),
    };
  });
}

/** A member's own sentence in the place of its family's. */
function member(
  stem: MadeSentence,
  ways: {
    own: (text: string) => string;
    other: (text: string) => string;
    number: number;
    material: Material;
  },
): MadeSentence {
  const { own, other, number, material } = ways;
  const { pool, random, corpus } = material;
  const chance = random();
  const parent = chance < SAME + ALIKE ? stem.parent : pick(withTheme(pool, stem.parent.theme), random);
  const made =
    chance < SAME
      ? stem
      : parent === stem.parent
        ? changed(stem, own, corpus.terms)
        : changed(parent, other, corpus.terms);
  return { ...placed(made, number, corpus.terms), parent };
}

function headings({ chapters, provisions }: Document) {
  return [
    ...chapters,
    ...provisions.flatMap(({ id, heading }) =>
      heading === null ? [] : [{ id: `${id}.heading`, ...heading }],
    ),
  ];
}

/** A text with other words, or the text itself where these would not pass the checks of the corpus. */
function changed(text: { zh: string; en: string }, change: (zh: string) => string, terms: readonly Term[]) {
  const zh = change(text.zh);
  const en = withRenderings(zh, text.en, terms);
  return isSound(zh, en) ? { zh, en } : { zh: text.zh, en: withRenderings(text.zh, text.en, terms) };
}

/** A text that names a fictitious place, where it named a real one. */
function placed({ zh, en }: { zh: string; en: string }, number: number, terms: readonly Term[]) {
  const [named, unnamed] = [
    [`第${number}区`, `District ${number}`],
    ['本区', 'the district'],
  ].map(([chinese = '', english = '']) => {
    const moved = zh.replace(PLACES.zh, chinese);
    return { zh: moved, en: withRenderings(moved, en.replace(PLACES.en, english), terms) };
  });
  return (
    [named, unnamed].find((each) => each !== undefined && isSound(each.zh, each.en)) ?? {
      zh,
      en: withRenderings(zh, en, terms),
    }
  );
}

/** The English with the renderings of all terms in the Chinese: those it lacks stand before its last marks. */
function withRenderings(zh: string, en: string, terms: readonly Term[]): string {
  const lower = en.toLowerCase();
  const missing = findTerms(zh, terms)
    .map(({ term }) => term)
    .filter(({ renderings }) => !renderings.some((each) => lower.includes(each.toLowerCase())))
    .map(({ renderings }) => renderings[0]);
  const mark = /\p{P}*$/u.exec(en)?.[0] ?? '';
  return [en.slice(0, en.length - mark.length), ...new Set(missing)].join(', ') + mark;
}

function withTheme(pool: readonly ParentSentence[], theme: ParentSentence['theme']): ParentSentence[] {
  return pool.filter((each) => each.theme === theme);
}

function pick<T>(list: readonly T[], random: Random): T {
  const found = list[randomInt.source(random)(list.length)()];
  if (found === undefined) throw new Error('There is nothing to pick from.');
  return found;
}
