import type { Localized } from '../corpus/model/localized.ts';
import type { Folding } from '../search/text/normalise.ts';
import { comparedUnits, type ComparedUnit } from '../search/text/compared-units.ts';
import type { QuotationLanguage } from './quotation-language.ts';

/** What is the same for all texts of a language, as the page loads it. */
export interface QuotationEntry {
  language: QuotationLanguage;
  folding: Folding;
  /** How many documents there are. */
  documents: number;
}

/** The text of a document in one language, one file. */
export interface QuotationText {
  id: string;
  shortName: Localized;
  issued: string | null;
  /** Headings, sentences and what is not prose, in reading order: each its id and its text. */
  pieces: [id: string, text: string][];
}

/** Texts of one language that a quotation is compared with. */
export interface QuotationTexts {
  language: QuotationLanguage;
  folding: Folding;
  documents: Pick<QuotationText, 'id' | 'pieces'>[];
}

/** The texts made ready to be compared with. */
export interface QuotationLibrary {
  language: QuotationLanguage;
  folding: Folding;
  documents: LibraryDocument[];
  /** Each unit's number; what stands in no text has none. */
  vocabulary: ReadonlyMap<string, number>;
}

export interface LibraryDocument {
  id: string;
  /** The whole text in one; English pieces are parted by a space, Chinese ones by nothing. */
  text: string;
  pieces: { id: string; start: number; text: string }[];
  units: ComparedUnit[];
  numbers: Int32Array;
}

/** A stretch of a document's text, in UTF-16 offsets. */
export interface TextSpan {
  document: number;
  start: number;
  end: number;
}

/** One end of a passage: a sentence, heading or block by id, and an offset in code points of its text. */
export interface PassageEnd {
  id: string;
  offset: number;
}

/** A stretch of a document as it is shown and linked to; offsets count code points of the piece. */
export interface QuotedPassage {
  document: string;
  from: PassageEnd;
  /** The offset is the first one after the passage. */
  to: PassageEnd;
  text: string;
  /** What stands next to it, in short. */
  before: string;
  after: string;
}

/** A unit that stands in no text. */
const UNKNOWN = -9;
/** How much of the text around a passage is shown, in UTF-16 units: half a line. */
const CONTEXT = { zh: 24, en: 60 };

export function quotationLibrary({ language, folding, documents }: QuotationTexts): QuotationLibrary {
  const vocabulary = new Map<string, number>();
  const gap = language === 'en' ? ' ' : '';
  return {
    language,
    folding,
    vocabulary,
    documents: documents.map(({ id, pieces }) => {
      let start = 0;
      const laid = pieces.map(([piece, text]) => {
        const placed = { id: piece, start, text };
        start += text.length + gap.length;
        return placed;
      });
      const text = pieces.map(([, each]) => each).join(gap);
      const units = comparedUnits(text, language, folding);
      for (const { value } of units) {
        if (!vocabulary.has(value)) vocabulary.set(value, vocabulary.size);
      }
      return { id, text, pieces: laid, units, numbers: toNumbers(units, vocabulary) };
    }),
  };
}

/** Units as numbers, so that they are compared fast. */
export function toNumbers(
  units: readonly ComparedUnit[],
  vocabulary: ReadonlyMap<string, number>,
): Int32Array {
  return Int32Array.from(units, ({ value }) => vocabulary.get(value) ?? UNKNOWN);
}

/** Every place where a text stands, character for character. */
export function placesOfText({ documents }: QuotationLibrary, text: string): TextSpan[] {
  // Half a character would be found inside a whole one.
  if (text === '' || !text.isWellFormed()) return [];
  return documents.flatMap((document, index) =>
    starts((from) => document.text.indexOf(text, from), text.length).map((start) => ({
      document: index,
      start,
      end: start + text.length,
    })),
  );
}

/** Every place where units stand one after the other, as ranges of the documents' units. */
export function placesOfUnits({ documents }: QuotationLibrary, numbers: Int32Array): TextSpan[] {
  if (numbers.length === 0) return [];
  return documents.flatMap((document, index) =>
    starts((from) => indexOfUnits(document.numbers, numbers, from), numbers.length).map((start) => ({
      document: index,
      start,
      end: start + numbers.length,
    })),
  );
}

export function toPassage({ documents, language }: QuotationLibrary, place: TextSpan): QuotedPassage {
  const document = documents[place.document];
  if (document === undefined) throw new RangeError(`There is no text ${place.document}.`);
  const { id, text, pieces } = document;
  // The last character is looked up, not what follows it: that may be the next piece.
  const locate = (offset: number, within: number) => {
    const piece = pieces.findLast(({ start }) => start <= within);
    return { id: piece?.id ?? '', offset: [...text.slice(piece?.start, offset)].length };
  };
  const reach = CONTEXT[language];
  return {
    document: id,
    from: locate(place.start, place.start),
    to: locate(place.end, place.end - 1),
    text: text.slice(place.start, place.end),
    before: text.slice(Math.max(place.start - reach, 0), place.start).toWellFormed(),
    after: text.slice(place.end, place.end + reach).toWellFormed(),
  };
}

function starts(find: (from: number) => number, length: number): number[] {
  const found: number[] = [];
  for (let at = find(0); at !== -1; at = find(at + length)) found.push(at);
  return found;
}

function indexOfUnits(text: Int32Array, wanted: Int32Array, from: number): number {
  const [first = UNKNOWN] = wanted;
  for (let at = text.indexOf(first, from); at !== -1; at = text.indexOf(first, at + 1)) {
    if (at + wanted.length > text.length) return -1;
    if (wanted.every((unit, index) => unit === text[at + index])) return at;
  }
  return -1;
}
