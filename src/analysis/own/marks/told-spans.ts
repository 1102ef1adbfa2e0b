import type { ReceivedText } from '../../../corpus/received/received-document.ts';
import { SHORTEST } from '../../wording/shared-runs.ts';
import type { CommonRun, HanStream } from './han-stream.ts';
import { itemsOver } from './items-over.ts';
import { BEYOND, type Span, type TermSpan, type ToldSpan } from './spans.ts';

/** All that is known of a text, in spans of its stream. */
export interface Found {
  runs: readonly CommonRun[];
  near: readonly Span[];
  terms: readonly TermSpan[];
  formulas: readonly Span[];
  /** Whether a run is shared wording, and no formula with hardly more. */
  isShared: (run: CommonRun) => boolean;
}

/** What is told of a text, in its order and apart. */
export function toldSpans(own: HanStream, texts: readonly ReceivedText[], found: Found): ToldSpan[] {
  const nearly = found.near.map(({ from, to }): ToldSpan => ({ from, to, kind: 'near' }));
  const whole = wholeSpans(found, wordStarts(own, texts), own);
  return tell(own, [...whole, ...apart(found.terms, nearly), ...nearly]);
}

/**
 * What is told as one: every run that goes beyond the formulas in it as shared, from word to word, and what is hardly
 * longer than a formula in it as that formula.
 */
function wholeSpans({ runs, formulas, isShared }: Found, starts: Uint8Array, own: HanStream): ToldSpan[] {
  const distinct = new Map(runs.map((run) => [`${run.own} ${run.length}`, run]));
  const told = (span: Span, kind: ToldSpan['kind']): ToldSpan => ({ ...toWords(span, starts, own), kind });
  return [
    ...[...distinct.values()].map((run) =>
      told({ from: run.own, to: run.own + run.length }, isShared(run) ? 'shared' : 'formula'),
    ),
    ...formulas.map((span) => told(span, 'formula')),
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
