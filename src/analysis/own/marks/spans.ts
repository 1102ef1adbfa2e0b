import type { StretchKind } from './mark-texts.ts';

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

/** Han characters by which a span goes beyond another in it and is told in its place. */
export const BEYOND = 4;
