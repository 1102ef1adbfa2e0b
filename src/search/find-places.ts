import { cutSentences } from '../corpus/cut-sentences.ts';
import { findPhrase, unspaced } from './normalise.ts';

/** A record of the index as the browser receives it. */
export interface FoundRecord {
  content: string;
  meta: Record<string, string>;
}

/** A provision or block that contains every phrase of the query. */
export interface FoundPlace {
  document: string;
  /** Id of the provision or block. */
  place: string;
  order: number;
  heading: FoundSentence | null;
  /** The sentences with a found phrase in them; none where it stands in the heading alone. */
  sentences: FoundSentence[];
}

export interface FoundSentence {
  /** Id of the sentence, or of the provision or block for a heading or block. */
  id: string;
  pieces: { text: string; found: boolean }[];
}

/**
 * Reads a record of the index against the phrases: its own text is searched again, so that what is
 * shown contains every phrase; null where one is missing. A phrase may run across sentences.
 */
export function findPlaces({ content, meta }: FoundRecord, phrases: readonly string[]): FoundPlace | null {
  const { document = '', place = '', heading = '', order = '0' } = meta;
  const text = unspaced(content);
  const found = phrases.map((phrase) => findPhrase(text, phrase));
  if (found.some((places) => places.length === 0)) return null;
  const ranges = found.flat();
  const body = text.slice(heading.length);
  const isProse = heading !== '' || /^(preamble|closing|\d+(-\d+)?)$/u.test(place);
  let offset = heading.length;
  const sentences = (isProse ? cutSentences(body) : [body]).flatMap((sentence, index) => {
    const start = offset;
    offset += sentence.length;
    const pieces = markPieces(sentence, start, ranges);
    return pieces.some((piece) => piece.found)
      ? [{ id: isProse ? `${place}.${index + 1}` : place, pieces }]
      : [];
  });
  return {
    document,
    place,
    order: Number(order),
    heading: heading === '' ? null : { id: place, pieces: markPieces(heading, 0, ranges) },
    sentences,
  };
}

/** Cuts a text that begins at `start` into found and other pieces. */
function markPieces(
  text: string,
  start: number,
  ranges: readonly { start: number; end: number }[],
): FoundSentence['pieces'] {
  const isFound = (offset: number) => ranges.some((range) => range.start <= offset && offset < range.end);
  const pieces: FoundSentence['pieces'] = [];
  let offset = start;
  for (const char of text) {
    const found = isFound(offset);
    const last = pieces.at(-1);
    if (last?.found === found) last.text += char;
    else pieces.push({ text: char, found });
    offset += char.length;
  }
  return pieces;
}
