import type { ReceivedText } from '../../../corpus/received/received-document.ts';
import { SHORTEST } from '../../wording/shared-runs.ts';
import { documentShares, type DocumentShare } from './document-shares.ts';
import { beyondFormulas, formulaSpans } from './formula-spans.ts';
import { commonRuns, firstHan, hanStream, type CommonRun, type HanStream } from './han-stream.ts';
import type { KnownPlace, KnownTexts, ListedTerm } from './known-texts.ts';
import { markedStretches, type PlacedRun } from './marked-stretches.ts';
import { nearRuns } from './near-runs.ts';
import type { ToldSpan } from './spans.ts';
import { termSpans } from './term-spans.ts';
import { toldSpans } from './told-spans.ts';

/**
 * What a stretch of a text is: `formula` a listed term, or in three known documents or more · `shared` word for word in
 * one or two · `near` nearly so. What is none of them is the text’s own.
 */
export type StretchKind = 'formula' | 'shared' | 'near';

/** A stretch of one text in code points, `end` after the last, with where its words stand, the longest first. */
export interface MarkedStretch {
  start: number;
  end: number;
  kind: StretchKind;
  /** The terms in it, in order, each with its place in the text. */
  terms: { id: string; start: number; end: number }[];
  /** In how many documents it stands, in part at least; `sources` names at most six places. */
  documents: number;
  sources: StretchSource[];
}

export interface StretchSource extends KnownPlace {
  /** Han characters in common. */
  length: number;
  /** Whether it has all of the stretch. */
  whole: boolean;
}

/** Han characters by what they are; of chapters, headings and sentences. */
export type KindCounts = Record<StretchKind | 'own', number>;

/** A text with all that it shares. */
export interface MarkedTexts {
  /** For each text in its order, where it shares wording. */
  stretches: MarkedStretch[][];
  counts: KindCounts;
  /** The documents that share any of it, formulas apart. */
  shares: DocumentShare[];
}

/**
 * Marks all that a text shares with known documents, and the terms in it; texts in their order. Yields how much is
 * done, from 0 to 1.
 */
export function* markTexts(
  texts: readonly ReceivedText[],
  known: KnownTexts,
  terms: readonly ListedTerm[],
): Generator<number, MarkedTexts> {
  const own = hanStream(unitsOf(texts));
  const exact = commonRuns(own, known.stream, known.index, SHORTEST);
  yield 0.1;
  const used = termSpans(own, texts, terms);
  yield 0.2;
  const near: PlacedRun[] = [];
  const firsts = firstHan(own, texts.length);
  for (const step of nearRuns(texts, known)) {
    near.push(...step.runs.map((run) => ({ ...run, own: (firsts[run.text] ?? 0) + run.from, known: null })));
    yield 0.2 + 0.7 * step.done;
  }
  const formulas = formulaSpans(own, known);
  const isBeyond = beyondFormulas([...formulas, ...used]);
  const isShared = ({ own: from, length }: CommonRun) => isBeyond({ from, to: from + length });
  const told = toldSpans(own, texts, {
    runs: exact,
    near: near.map(({ own: from, length }) => ({ from, to: from + length })),
    terms: used,
    formulas,
    isShared,
  });
  const placed = exact.flatMap((run): (PlacedRun & CommonRun)[] => {
    const place = known.places[known.stream.texts[run.known] ?? -1];
    return place === undefined ? [] : [{ ...run, place }];
  });
  const kinds = countedKinds(own, told, texts);
  return {
    stretches: markedStretches(own, told, texts, { runs: [...placed, ...near], terms: used, known }),
    counts: countKinds(kinds),
    shares: documentShares(placed.filter(isShared), (at) => kinds[at] === 'shared'),
  };
}

/** The sentences of a provision run on; every other text is a unit of its own. */
export function unitsOf(texts: readonly ReceivedText[]): { text: number; zh: string }[][] {
  const units: { text: number; zh: string }[][] = [];
  let provision: string | null = null;
  for (const [text, { id, kind, zh }] of texts.entries()) {
    const next = kind === 'sentence' ? id.slice(0, id.lastIndexOf('.')) : null;
    if (next !== null && next === provision) units.at(-1)?.push({ text, zh });
    else units.push([{ text, zh }]);
    provision = next;
  }
  return units;
}

/** For each Han character of a text what it is; null for those that are not counted, of titles and blocks. */
function countedKinds(own: HanStream, told: readonly ToldSpan[], texts: readonly ReceivedText[]) {
  const kinds = own.texts.map((text): keyof KindCounts | null => {
    const kind = texts[text]?.kind;
    return kind === 'title' || kind === 'block' ? null : 'own';
  });
  for (const { from, to, kind } of told)
    for (let at = from; at < to; at++) if (kinds[at] !== null) kinds[at] = kind;
  return kinds;
}

function countKinds(kinds: ReturnType<typeof countedKinds>): KindCounts {
  const counts: KindCounts = { own: 0, near: 0, shared: 0, formula: 0 };
  for (const kind of kinds) if (kind !== null) counts[kind]++;
  return counts;
}
