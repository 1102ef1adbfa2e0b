import type { ReceivedText } from '../../../corpus/received/received-document.ts';
import { SHORTEST } from '../../wording/shared-runs.ts';
import type { CommonRun, HanStream } from './han-stream.ts';
import { itemsOver } from './items-over.ts';
import type { KnownPlace, KnownTexts } from './known-texts.ts';
import type { MarkedStretch, StretchKind, StretchSource } from './mark-texts.ts';
import type { Span, TermSpan, ToldSpan } from './spans.ts';

const SOURCES = 6;

/** A run of a text that a known place has too, from `own` on, word for word where `known` is its place there. */
export interface PlacedRun extends Omit<CommonRun, 'known'> {
  known: number | null;
  place: KnownPlace;
}

/** All that can stand behind a stretch. */
interface Grounds {
  runs: readonly PlacedRun[];
  terms: readonly TermSpan[];
  known: KnownTexts;
}

/** The spans told, cut where a text ends, with the marks between their characters. */
export function markedStretches(
  own: HanStream,
  told: readonly ToldSpan[],
  texts: readonly ReceivedText[],
  { runs, terms, known }: Grounds,
): MarkedStretch[][] {
  const stretches: MarkedStretch[][] = texts.map(() => []);
  const runsOver = itemsOver(runs, ({ own: from, length }) => [from, from + length]);
  const termsOver = itemsOver(terms, ({ from, to }) => [from, to]);
  const points = texts.map(({ zh }) => [...zh]);
  const place = ({ from, to }: Span) => {
    const [start, end] = [own.offsets[from] ?? 0, (own.offsets[to - 1] ?? 0) + 1];
    return closed(points[own.texts[from] ?? -1] ?? [], start, end);
  };
  for (const { kind, ...span } of told) {
    for (const piece of byText(span, own)) {
      const { from, to } = piece;
      stretches[own.texts[from] ?? -1]?.push({
        ...place(piece),
        kind,
        terms: termsOver(from, to).flatMap((term) =>
          term.from >= from && term.to <= to ? [{ id: term.id, start: term.start, end: term.end }] : [],
        ),
        ...sourcesOf(piece, kind, runsOver(from, to), known),
      });
    }
  }
  return stretches;
}

const OPENING = '“‘《（「';
const CLOSING = '”’》）」';

/** A stretch with the quotation mark or bracket beside it that belongs to one within. */
function closed(points: readonly string[], start: number, end: number): { start: number; end: number } {
  const within = points.slice(start, end);
  const isPair = (open: string | undefined, close: string | undefined) =>
    open !== undefined && OPENING.includes(open) && close === CLOSING[OPENING.indexOf(open)];
  const marks = within.filter((char) => OPENING.includes(char) || CLOSING.includes(char));
  return {
    start: isPair(points[start - 1], marks[0]) ? start - 1 : start,
    end: isPair(marks.at(-1), points[end]) ? end + 1 : end,
  };
}

function byText({ from, to }: Span, { texts }: HanStream): Span[] {
  const pieces: Span[] = [];
  for (let at = from; at < to; at++) {
    const last = pieces.at(-1);
    if (last !== undefined && texts[at] === texts[last.from]) last.to++;
    else pieces.push({ from: at, to: at + 1 });
  }
  return pieces;
}

/** Where the words of a stretch stand: each place once, with what it has of them, the longest first. */
function sourcesOf({ from, to }: Span, kind: StretchKind, runs: readonly PlacedRun[], known: KnownTexts) {
  const least = Math.min(SHORTEST, to - from);
  const found = new Map<string, StretchSource>();
  for (const run of runs) {
    const [start, end] = [Math.max(from, run.own), Math.min(to, run.own + run.length)];
    const length = end - start;
    if (length < least || (kind === 'near') !== (run.known === null)) continue;
    // A run that goes over sentences: the place is that of these words.
    const there = run.known === null ? undefined : known.stream.texts[run.known + start - run.own];
    const { document, id } = known.places[there ?? -1] ?? run.place;
    const key = `${document} ${id}`;
    if ((found.get(key)?.length ?? 0) < length)
      found.set(key, { document, id, length, whole: length === to - from });
  }
  const sources = [...found.values()].sort((a, b) => b.length - a.length);
  return {
    documents: new Set(sources.map(({ document }) => document)).size,
    sources: sources.slice(0, SOURCES),
  };
}
