import { findTerms } from '../../corpus/model/terms.ts';
import type { ReceivedText } from '../../corpus/received/received-document.ts';
import { SHORTEST } from '../wording/shared-runs.ts';
import { runAt, type CommonRun, type HanStream } from './han-stream.ts';
import { itemsOver } from './items-over.ts';
import type { KnownTexts, ListedTerm } from './known-texts.ts';
import type { StretchKind } from './mark-texts.ts';

/** Documents from which on common wording is a formula. */
const FORMULA = 3;
/** Han characters by which a run goes beyond the longest formula in it and is told as shared, the formula within it. */
const BEYOND = 4;

/** Han characters of the stream of a text, `to` after the last. */
export interface Span {
  from: number;
  to: number;
}

/** A term with its place in its text, in code points. */
export interface TermSpan extends Span {
  id: string;
  start: number;
  end: number;
}

/** A span that is told as one, of one kind. */
export interface ToldSpan extends Span {
  kind: StretchKind;
}

/** All that is known of a text, in spans of its stream. */
export interface Found {
  runs: readonly CommonRun[];
  near: readonly Span[];
  terms: readonly TermSpan[];
}

/** What is told of a text, in its order and apart. */
export function toldSpans(
  own: HanStream,
  texts: readonly ReceivedText[],
  known: KnownTexts,
  { runs, near, terms }: Found,
): ToldSpan[] {
  const nearly = near.map(({ from, to }): ToldSpan => ({ from, to, kind: 'near' }));
  const whole = wholeSpans(runs, formulaSpans(own, known), terms, wordStarts(own, texts), own);
  return tell(own, [...whole, ...apart(terms, nearly), ...nearly]);
}

/** What stands in three documents or more, each as long as its windows of eight characters overlap. */
function formulaSpans(own: HanStream, { stream, places, index }: KnownTexts): Span[] {
  const spans: Span[] = [];
  for (const at of own.chars.keys()) {
    const run = runAt(own, at, SHORTEST);
    const found = run === null ? [] : (index.get(run) ?? []);
    const documents = new Set(found.map((place) => places[stream.texts[place] ?? -1]?.document));
    if (documents.size < FORMULA) continue;
    const last = spans.at(-1);
    if (last !== undefined && at < last.to && own.units[at] === own.units[last.from]) last.to = at + SHORTEST;
    else spans.push({ from: at, to: at + SHORTEST });
  }
  return spans;
}

/** The listed terms of a text. */
export function termSpans(
  own: HanStream,
  texts: readonly ReceivedText[],
  terms: readonly ListedTerm[],
): TermSpan[] {
  const firsts = firstHan(own, texts.length);
  return texts.flatMap(({ kind, zh }, text) => {
    // A number or an addressee uses no set phrase.
    if (kind === 'block') return [];
    const before = countsBefore(zh);
    const first = firsts[text] ?? 0;
    return findTerms(zh, terms).map(({ term, start, end }) => {
      const [opens, closes] = [before[start] ?? NOTHING, before[end] ?? NOTHING];
      return {
        id: term.id,
        from: first + opens.han,
        to: first + closes.han,
        start: opens.points,
        end: closes.points,
      };
    });
  });
}

const NOTHING = { han: 0, points: 0 };

/** For each UTF-16 offset of a text the Han characters and code points before it. */
function countsBefore(zh: string): (typeof NOTHING)[] {
  const counts = [NOTHING];
  for (const char of zh) {
    const { han, points } = counts.at(-1) ?? NOTHING;
    const next = { han: han + (/\p{Script=Han}/u.test(char) ? 1 : 0), points: points + 1 };
    counts.push(next);
    if (char.length === 2) counts.push(next);
  }
  return counts;
}

/**
 * What is told as one: every run that goes beyond the formulas in it as shared, from word to word, and what is hardly
 * longer than a formula in it as that formula.
 */
function wholeSpans(
  runs: readonly CommonRun[],
  formulas: readonly Span[],
  terms: readonly TermSpan[],
  starts: Uint8Array,
  own: HanStream,
): ToldSpan[] {
  const over = itemsOver([...formulas, ...terms], ({ from, to }) => [from, to]);
  const distinct = new Map(
    runs.map(({ own: from, length }) => [`${from} ${length}`, { from, to: from + length }]),
  );
  const shared = [...distinct.values()].map((span): ToldSpan => {
    const { from, to } = span;
    const longest = Math.max(
      0,
      ...over(from, to).map((each) => Math.min(each.to, to) - Math.max(each.from, from)),
    );
    return { ...toWords(span, starts, own), kind: to - from - longest >= BEYOND ? 'shared' : 'formula' };
  });
  return [
    ...shared,
    ...formulas.map((span): ToldSpan => ({ ...toWords(span, starts, own), kind: 'formula' })),
  ];
}

/** The terms that stand in nothing longer that is nearly the same: those within are told with it. */
function apart(terms: readonly TermSpan[], nearly: readonly ToldSpan[]): ToldSpan[] {
  const over = itemsOver(nearly, ({ from, to }) => [from, to]);
  return terms.flatMap(({ from, to }): ToldSpan[] =>
    over(from, to).some(
      (near) => near.from <= from && near.to >= to && near.to - near.from >= to - from + BEYOND,
    )
      ? []
      : [{ from, to, kind: 'formula' }],
  );
}

/** A span without the halves of words at its ends, where it is long enough without them. */
function toWords({ from, to }: Span, starts: Uint8Array, own: HanStream): Span {
  let [first, last] = [from, to];
  while (first < to && starts[first] === 0) first++;
  while (last > from && last < own.chars.length && starts[last] === 0) last--;
  return last - first >= SHORTEST ? { from: first, to: last } : { from, to };
}

/** Lays spans out apart: what is shared or a formula before what is nearly the same, the longest first and whole. */
function tell(own: HanStream, spans: readonly ToldSpan[]): ToldSpan[] {
  const taken = new Uint8Array(own.chars.length);
  const rank = ({ kind }: ToldSpan) => (kind === 'near' ? 1 : 0);
  const size = ({ from, to }: Span) => to - from;
  const sorted = spans.toSorted((a, b) => rank(a) - rank(b) || size(b) - size(a));
  const told = sorted.flatMap(({ from, to, kind }) => {
    const free: ToldSpan[] = [];
    for (let at = from; at < to; at++) {
      if (taken[at] === 1) continue;
      const last = free.at(-1);
      if (last?.to === at) last.to++;
      else free.push({ from: at, to: at + 1, kind });
      taken[at] = 1;
    }
    return free;
  });
  told.sort((a, b) => a.from - b.from);
  // What is nearly the same beside a formula says little of a few characters; between shared words it is what differs.
  return told.filter(({ from, to, kind }, index) => {
    const [before, after] = [told[index - 1], told[index + 1]];
    const isBetween =
      before?.kind === 'shared' && before.to === from && after?.kind === 'shared' && after.from === to;
    return kind !== 'near' || to - from >= BEYOND || isBetween;
  });
}

/** For each text where its Han characters begin in the stream. */
export function firstHan({ texts }: HanStream, count: number): number[] {
  const firsts: number[] = [];
  let at = 0;
  for (let text = 0; text < count; text++) {
    firsts.push(at);
    while (texts[at] === text) at++;
  }
  return firsts;
}

/** For each Han character of a stream whether a word begins with it, as the browser tells words apart. */
function wordStarts(own: HanStream, texts: readonly ReceivedText[]): Uint8Array {
  const starts = new Uint8Array(own.chars.length);
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  let at = 0;
  for (const [text, { zh }] of texts.entries()) {
    const opening = new Set<number>();
    let offset = 0;
    for (const { segment } of segmenter.segment(zh)) {
      opening.add(offset);
      offset += [...segment].length;
    }
    for (; own.texts[at] === text; at++) starts[at] = opening.has(own.offsets[at] ?? -1) ? 1 : 0;
  }
  return starts;
}
