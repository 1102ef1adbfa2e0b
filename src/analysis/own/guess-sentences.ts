import { countHan } from '../../corpus/model/han.ts';
import type { CodeId } from '../../corpus/model/themes.ts';
import type { ReceivedProvision } from '../../corpus/received/received-document.ts';
import { sentenceVector, type KnownPassages } from './known-passages.ts';

/** What the sentences nearest to one make of it. */
export interface SentenceGuess {
  id: string;
  zh: string;
  characters: number;
  theme: CodeId;
  /** How alike the nearest sentence is, from 0 to 1. */
  likeness: number;
}

/**
 * A provision’s guesses, the characters that its sentences and heading give to each question, and how far these are to
 * be trusted, from 0 to 1.
 */
export interface ProvisionGuess {
  sentences: SentenceGuess[];
  questions: Map<string, number>;
  trust: number;
}

/** How many sentences are asked, and what those of the other sentences of a provision count. */
const ASKED = 15;
const NEIGHBOURS = 0.3;
/** Likeness of the nearest sentence below which no theme is guessed, and from which a guess of questions counts in full. */
const LEAST = 0.04;
const ENOUGH = 0.1;

/**
 * Guesses the theme of each sentence, and the questions that a provision answers, by the coded sentences most like it,
 * each counting as its likeness squared; the sentences of a provision are asked together.
 */
export function guessSentences(provision: ReceivedProvision, known: KnownPassages): ProvisionGuess {
  const context = {
    ...provision,
    heading: provision.heading === null ? null : { zh: provision.heading },
    chapter: provision.chapter === null ? null : { zh: provision.chapter },
  };
  const questions = new Map<string, number>();
  const texts = [
    ...(provision.heading === null ? [] : [{ id: '', zh: provision.heading }]),
    ...provision.sentences,
  ];
  const asked = texts.map(({ id, zh }) => {
    const likenesses = known.sentenceSpace.likenesses(
      sentenceVector(zh, context, known.sentenceSpace),
      known.sentenceIndex,
    );
    const characters = countHan(zh);
    addQuestions(questions, nearest(likenesses), characters, known);
    return { id, zh, characters, ...themeVotes(likenesses, known) };
  });
  const sentences = asked.filter(({ id }) => id !== '');
  const all = sentences.map(({ votes }) => votes);
  const characters = asked.reduce((sum, each) => sum + each.characters, 0);
  const trusted = asked.reduce((sum, each) => sum + each.characters * Math.min(1, each.likeness / ENOUGH), 0);
  return {
    questions,
    trust: characters === 0 ? 0 : trusted / characters,
    sentences: sentences.map(({ votes, ...sentence }) => ({
      ...sentence,
      theme:
        sentence.likeness < LEAST
          ? 'none'
          : most(
              votes,
              all.filter((other) => other !== votes),
            ),
    })),
  };
}

function themeVotes(likenesses: Float64Array, { sentences }: KnownPassages) {
  const coded = nearest(likenesses, (index) => sentences[index]?.theme !== null);
  const votes = new Map<CodeId, number>();
  const all = coded.reduce((sum, [, likeness]) => sum + likeness ** 2, 0);
  for (const [index, likeness] of coded) {
    const theme = sentences[index]?.theme ?? 'none';
    votes.set(theme, (votes.get(theme) ?? 0) + likeness ** 2 / all);
  }
  return { votes, likeness: coded[0]?.[1] ?? 0 };
}

/** The theme with the most votes; none where nothing is alike at all. */
function most(votes: ReadonlyMap<CodeId, number>, others: readonly ReadonlyMap<CodeId, number>[]): CodeId {
  const sums = new Map(votes);
  for (const other of others)
    for (const [theme, vote] of other) sums.set(theme, (sums.get(theme) ?? 0) + NEIGHBOURS * vote);
  return [...sums].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'none';
}

function addQuestions(
  questions: Map<string, number>,
  asked: readonly [number, number][],
  characters: number,
  { sentences }: KnownPassages,
): void {
  const all = asked.reduce((sum, [, likeness]) => sum + likeness ** 2, 0);
  for (const [index, likeness] of asked) {
    const own = sentences[index]?.questions ?? [];
    for (const question of own)
      questions.set(
        question,
        (questions.get(question) ?? 0) + (characters * likeness ** 2) / all / own.length,
      );
  }
}

/** The texts most alike, by index, with their likeness; none that has nothing in common. */
function nearest(
  likenesses: Float64Array,
  isAsked: (index: number) => boolean = () => true,
): [number, number][] {
  return [...likenesses.entries()]
    .filter(([index, likeness]) => likeness > 0 && isAsked(index))
    .sort(([, a], [, b]) => b - a)
    .slice(0, ASKED);
}
