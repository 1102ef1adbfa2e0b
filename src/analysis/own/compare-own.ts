import type { ReceivedDocument } from '../../corpus/received/received-document.ts';
import type { DocumentFile } from '../document/document-file.ts';
import { guessSentences, type SentenceGuess } from './guess-sentences.ts';
import { knownPassages, type KnownPassages } from './known-passages.ts';
import { knownTexts, termsInAll, termsOf, type KnownTexts, type ListedTerm } from './marks/known-texts.ts';
import type { DocumentShare } from './marks/document-shares.ts';
import { markTexts, type MarkedTexts } from './marks/mark-texts.ts';
import { framesOf, NEAR, nearPassages, type NearPassage } from './nearest-passages.ts';

/** What is known beside a text: documents and terms, prepared once. */
export interface Known {
  passages: KnownPassages;
  texts: KnownTexts;
  terms: readonly ListedTerm[];
  /** Terms that every document has. */
  inAll: readonly string[];
}

/** A text beside the known documents, by its words alone. */
export interface OwnComparison extends Pick<MarkedTexts, 'stretches' | 'counts'> {
  /** Every known document, the one that shares most first. */
  documents: DocumentBeside[];
  /** For each provision the passages nearest to it, in each document at most three, the nearest first. */
  near: NearPassage[][];
  guesses: SentenceGuess[];
  terms: { used: { id: string; count: number }[]; lacking: string[] };
}

/** A known document beside a text. */
export interface DocumentBeside extends DocumentShare {
  /** Provisions of the text whose nearest passage is in it. */
  nearest: number;
}

/** Near passages of one document that are kept. */
const KEPT = 3;

export function toKnown(documents: readonly DocumentFile[], terms: readonly ListedTerm[]): Known {
  return {
    passages: knownPassages(documents),
    texts: knownTexts(documents),
    terms,
    inAll: termsInAll(documents, terms),
  };
}

/** Compares a text with what is known, provision by provision; yields how much is done, from 0 to 1. */
export function* compareOwn(
  { texts, provisions }: ReceivedDocument,
  known: Known,
): Generator<number, OwnComparison> {
  const marking = markTexts(texts, known.texts, known.terms);
  let step = marking.next();
  for (; step.done !== true; step = marking.next()) yield step.value / 2;
  const { stretches, counts, shares } = step.value;
  yield 0.5;
  const frames = framesOf(provisions);
  const near: NearPassage[][] = [];
  const guesses: SentenceGuess[] = [];
  for (const [index, provision] of provisions.entries()) {
    const guess = guessSentences(provision, known.passages);
    guesses.push(...guess.sentences);
    near.push(kept(nearPassages(provision, guess, frames[index] ?? null, known.passages)));
    yield 0.5 + (0.5 * (index + 1)) / provisions.length;
  }
  const used = termsOf(
    texts.flatMap(({ kind, zh }) => (kind === 'block' ? [] : [zh])),
    known.terms,
  );
  // What only a longer term hides is not lacking, nor what stands in the title alone.
  const whole = texts.map(({ zh }) => zh);
  const stands = (id: string) =>
    termsOf(
      whole,
      known.terms.filter((term) => term.id === id),
    ).size > 0;
  return {
    stretches,
    counts,
    documents: comparedDocuments(known, shares, near),
    near,
    guesses,
    terms: {
      used: [...used].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count),
      lacking: known.inAll.filter((id) => !used.has(id) && !stands(id)),
    },
  };
}

/** The known documents, by what they share with a text and then by the provisions to which they are nearest. */
function comparedDocuments(
  { passages: { documents } }: Known,
  shares: readonly DocumentShare[],
  near: readonly (readonly NearPassage[])[],
): DocumentBeside[] {
  const shared = new Map(shares.map((share) => [share.document, share]));
  return documents
    .map(({ id }) => ({
      ...(shared.get(id) ?? { document: id, characters: 0, runs: 0 }),
      nearest: near.filter(([first]) => first?.document === id).length,
    }))
    .sort((a, b) => b.characters - a.characters || b.nearest - a.nearest);
}

function kept(passages: readonly NearPassage[]): NearPassage[] {
  const count = new Map<string, number>();
  return passages.filter(({ document, words }) => {
    if (words < NEAR) return false;
    const place = (count.get(document) ?? 0) + 1;
    count.set(document, place);
    return place <= KEPT;
  });
}
