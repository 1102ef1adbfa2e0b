import type { ReceivedText } from '../../../corpus/received/received-document.ts';
import { plain } from '../../wording/plain-sentences.ts';
import { sharedRuns } from '../../wording/shared-runs.ts';
import type { KnownPlace, KnownTexts } from './known-texts.ts';

/** A run of a text that a known sentence has nearly word for word, from one of the text’s Han characters on. */
export interface NearRun {
  text: number;
  from: number;
  length: number;
  place: KnownPlace;
}

/** Han characters of a piece of a sentence that is compared at once, and of the pieces compared between two steps. */
const PIECE = 400;
const STEP = 3000;

/**
 * What the sentences of a text have nearly in common with known ones, some of it at each step, and how much is done,
 * from 0 to 1. A sentence without end is compared in pieces: the work grows with its length alone.
 */
export function* nearRuns(
  texts: readonly ReceivedText[],
  { sentences, places }: KnownTexts,
): Generator<{ runs: NearRun[]; done: number }> {
  const pieces = texts.flatMap(({ kind, zh }, text) => (kind === 'sentence' ? piecesOf(zh, text) : []));
  const documents = new Set(sentences.map(({ document }) => document)).size;
  const others = Array.from({ length: documents }, (_, index) => index + 1);
  const known = sentences.map((sentence) => ({ ...sentence, document: sentence.document + 1 }));
  for (let next = 0, taken = 0; next < pieces.length; next += taken) {
    const batch: Piece[] = [];
    for (
      let size = 0;
      size < STEP && next + batch.length < pieces.length;
      size += batch.at(-1)?.han.length ?? 0
    ) {
      const piece = pieces[next + batch.length];
      if (piece !== undefined) batch.push(piece);
    }
    taken = batch.length;
    const compared = [...batch.map((piece) => ({ document: 0, ...piece })), ...known];
    const runs = sharedRuns(compared, [others, ...others.map(() => [])]).flatMap(([a, b]): NearRun[] => {
      const piece = batch[a.sentence];
      const place = places[sentences[b.sentence - batch.length]?.place ?? -1];
      if (piece === undefined || place === undefined) return [];
      const from = piece.first + piece.at.findIndex((offset) => offset >= a.start);
      const length = piece.at.filter((offset) => offset >= a.start && offset < a.end).length;
      return [{ text: piece.text, from, length, place }];
    });
    yield { runs, done: (next + taken) / pieces.length };
  }
}

interface Piece extends ReturnType<typeof plain> {
  text: number;
  /** Han characters of the sentence before it. */
  first: number;
}

/** A sentence in pieces, each as long as may be, cut behind a mark where it has one. */
function piecesOf(zh: string, text: number): Piece[] {
  const pieces: Piece[] = [];
  let first = 0;
  for (const [part = ''] of zh.matchAll(CUT)) {
    const piece = plain(part);
    pieces.push({ ...piece, text, first });
    first += piece.han.length;
  }
  return pieces;
}

const CUT = new RegExp(`.{1,${PIECE}}(?:$|(?<=[，、；：。]))|.{1,${PIECE}}`, 'gsu');
