import { findTerms } from '../../corpus/model/terms.ts';
import type { ReceivedText } from '../../corpus/received/received-document.ts';
import { plain } from '../wording/plain-sentences.ts';
import { sharedRuns, SHORTEST } from '../wording/shared-runs.ts';
import { itemsOver } from './items-over.ts';
import { commonRuns, hanStream, runAt, type CommonRun, type HanStream } from './han-stream.ts';
import type { KnownPlace, KnownTexts, ListedTerm } from './known-texts.ts';

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
  terms: string[];
  /** In how many documents it stands; `sources` names at most six places. */
  documents: number;
  sources: StretchSource[];
}

export interface StretchSource extends KnownPlace {
  /** Han characters in common. */
  length: number;
}

/** Han characters by what they are; of chapters, headings and sentences. */
export type KindCounts = Record<StretchKind | 'own', number>;

/** Documents from which on common wording is a formula. */
const FORMULA = 3;
const SOURCES = 6;

/** A kind for each Han character of a stream, the strongest: what is a formula is not only shared. */
const STRENGTH = { own: 0, near: 1, shared: 2, formula: 3 } as const;
const KINDS = ['own', 'near', 'shared', 'formula'] as const;

/** All that is said of the Han characters of a text: their kinds, and the runs, near runs and terms that they stand in. */
interface Marks {
  own: HanStream;
  kinds: Uint8Array;
  /** Whether a character goes on what the one before it begins: where wording from two places meets, none does. */
  goesOn: Uint8Array;
  runs: (CommonRun & { sources: StretchSource })[];
  terms: { from: number; to: number; term: string }[];
}

/** Marks all that a text shares with known documents, and the terms in it; texts in their order. */
export function markTexts(
  texts: readonly ReceivedText[],
  known: KnownTexts,
  terms: readonly ListedTerm[],
): { stretches: MarkedStretch[][]; counts: KindCounts } {
  const own = hanStream(unitsOf(texts));
  const marks: Marks = {
    own,
    kinds: new Uint8Array(own.chars.length),
    goesOn: new Uint8Array(own.chars.length),
    runs: [],
    terms: [],
  };
  addRuns(marks, known);
  addNearRuns(marks, texts, known);
  addTerms(marks, texts, terms);
  return { stretches: stretchesOf(marks, texts), counts: countKinds(marks, texts) };
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

function addRuns(marks: Marks, { stream, places, index }: KnownTexts): void {
  const { own } = marks;
  const documentAt = (at: number) => places[stream.texts[at] ?? -1]?.document;
  for (const run of commonRuns(own, stream, index, SHORTEST)) {
    const place = places[stream.texts[run.known] ?? -1];
    if (place !== undefined) marks.runs.push({ ...run, sources: { ...place, length: run.length } });
    raise(marks, run.own, run.own + run.length, 'shared');
  }
  for (const at of own.chars.keys()) {
    const run = runAt(own, at, SHORTEST);
    const found = run === null ? [] : (index.get(run) ?? []);
    if (found.length >= FORMULA && new Set(found.map(documentAt)).size >= FORMULA)
      raise(marks, at, at + SHORTEST, 'formula');
  }
}

function addNearRuns(marks: Marks, texts: readonly ReceivedText[], known: KnownTexts): void {
  const firsts = firstHan(marks.own, texts.length);
  const ofOwn = texts.flatMap(({ kind, zh }, text) => (kind === 'sentence' ? [{ text, zh }] : []));
  const documents = new Set(known.sentences.map(({ document }) => document)).size;
  const compared = [
    ...ofOwn.map(({ zh }) => ({ document: 0, ...plain(zh) })),
    ...known.sentences.map(({ document, zh }) => ({ document: document + 1, ...plain(zh) })),
  ];
  const others = Array.from({ length: documents }, (_, index) => index + 1);
  for (const [a, b] of sharedRuns(compared, [others, ...others.map(() => [])])) {
    const text = ofOwn[a.sentence]?.text;
    const place = known.places[known.sentences[b.sentence - ofOwn.length]?.place ?? -1];
    const at = compared[a.sentence]?.at ?? [];
    if (text === undefined || place === undefined) continue;
    const from = (firsts[text] ?? 0) + at.findIndex((offset) => offset >= a.start);
    const length = at.filter((offset) => offset >= a.start && offset < a.end).length;
    marks.runs.push({ own: from, known: -1, length, sources: { ...place, length } });
    raise(marks, from, from + length, 'near');
  }
}

function addTerms(marks: Marks, texts: readonly ReceivedText[], terms: readonly ListedTerm[]): void {
  const firsts = firstHan(marks.own, texts.length);
  for (const [text, { kind, zh }] of texts.entries()) {
    // A number or an addressee uses no set phrase.
    if (kind === 'block') continue;
    for (const { term, start, end } of findTerms(zh, terms)) {
      const han = (part: string) => plain(part).han.length;
      const from = (firsts[text] ?? 0) + han(zh.slice(0, start));
      const to = from + han(zh.slice(start, end));
      marks.terms.push({ from, to, term: term.id });
      raise(marks, from, to, 'formula');
    }
  }
}

function raise({ kinds, goesOn }: Marks, from: number, to: number, kind: StretchKind): void {
  for (let at = from; at < to; at++) {
    kinds[at] = Math.max(kinds[at] ?? 0, STRENGTH[kind]);
    if (at > from) goesOn[at] = 1;
  }
}

/** For each text where its Han characters begin in the stream. */
function firstHan({ texts }: HanStream, count: number): number[] {
  const firsts: number[] = [];
  let at = 0;
  for (let text = 0; text < count; text++) {
    firsts.push(at);
    while (texts[at] === text) at++;
  }
  return firsts;
}

/** Neighbouring characters of one kind as a stretch, with the marks between them. */
function stretchesOf(marks: Marks, texts: readonly ReceivedText[]): MarkedStretch[][] {
  const { own, kinds, goesOn } = marks;
  const stretches: MarkedStretch[][] = texts.map(() => []);
  const covering = {
    runs: itemsOver(marks.runs, ({ own: from, length }) => [from, from + length]),
    terms: itemsOver(marks.terms, ({ from, to }) => [from, to]),
  };
  let from = 0;
  for (let at = 1; at <= own.chars.length; at++) {
    if (
      kinds[at] === kinds[from] &&
      own.texts[at] === own.texts[from] &&
      (kinds[at] === 0 || goesOn[at] === 1)
    )
      continue;
    const kind = KINDS[kinds[from] ?? 0] ?? 'own';
    const [start, end] = [own.offsets[from] ?? 0, (own.offsets[at - 1] ?? 0) + 1];
    if (kind !== 'own')
      stretches[own.texts[from] ?? -1]?.push({ start, end, kind, ...found(covering, from, at, kind) });
    from = at;
  }
  return stretches;
}

interface Covering {
  runs: (from: number, to: number) => Marks['runs'];
  terms: (from: number, to: number) => Marks['terms'];
}

function found({ runs, terms }: Covering, from: number, to: number, kind: StretchKind) {
  const least = Math.min(SHORTEST, to - from);
  const overlap = ({ own, length }: CommonRun) => Math.min(to, own + length) - Math.max(from, own);
  const all = runs(from, to)
    .filter((run) => overlap(run) >= least && (kind === 'near') === (run.known === -1))
    .map((run) => ({ ...run.sources, length: Math.min(run.length, overlap(run)) }))
    .sort((a, b) => b.length - a.length);
  const sources = new Map(all.toReversed().map((source) => [`${source.document} ${source.id}`, source]));
  return {
    terms: [...new Set(terms(from, to).map(({ term }) => term))],
    documents: new Set(all.map(({ document }) => document)).size,
    sources: [...sources.values()].sort((a, b) => b.length - a.length).slice(0, SOURCES),
  };
}

function countKinds({ own, kinds }: Marks, texts: readonly ReceivedText[]): KindCounts {
  const counts: KindCounts = { own: 0, near: 0, shared: 0, formula: 0 };
  for (const [at, text] of own.texts.entries()) {
    const { kind } = texts[text] ?? {};
    if (kind === 'title' || kind === 'block') continue;
    counts[KINDS[kinds[at] ?? 0] ?? 'own']++;
  }
  return counts;
}
