import { isCounted } from '../../corpus/schema/commitment-schema.ts';
import { groupBy } from '../../corpus/model/group-by.ts';
import { sum } from 'd3';
import type { Corpus, Document } from '../../corpus/model/corpus.ts';
import { countHan } from '../../corpus/model/han.ts';
import { termOccurrences } from '../terms/term-occurrences.ts';

export const MEASURES = ['terms', 'commitments'] as const;
export type Measure = (typeof MEASURES)[number];

/** How often a document has terms, or makes commitments. */
export interface Rate {
  document: string;
  measure: Measure;
  count: number;
  /** Han characters of all its text: title, headings, sentences and blocks. */
  characters: number;
  /** Per 1,000 Han characters. */
  rate: number;
  /** Empty: no coding bears on a rate. */
  low: null;
  high: null;
}

/** A text (a title, heading, sentence or block) with its length and what is counted in it. */
export interface CountedText {
  characters: number;
  count: number;
}

type PlacesByDocument = ReadonlyMap<string, readonly { place: string }[]>;

/** Terms, and rules that can be checked later, per 1,000 Han characters of every document. */
export function rates({ documents, terms, commitments }: Corpus): Rate[] {
  const occurrences = [...termOccurrences(terms, documents).values()].flat();
  const places: Record<Measure, PlacesByDocument> = {
    terms: groupBy(occurrences, ({ document }) => document),
    commitments: groupBy(commitments.filter(isCounted), ({ document }) => document),
  };
  return documents.flatMap((document) =>
    MEASURES.map((measure) => ({
      document: document.id,
      measure,
      ...rateOf(countedTexts(document, places[measure].get(document.id) ?? [])),
    })),
  );
}

/** The rate of what texts hold. */
function rateOf(texts: readonly CountedText[]): Pick<Rate, 'count' | 'characters' | 'rate' | 'low' | 'high'> {
  const count = sum(texts, (text) => text.count);
  const characters = sum(texts, (text) => text.characters);
  return { count, characters, rate: perThousand(count, characters), low: null, high: null };
}

function perThousand(count: number, characters: number): number {
  return characters === 0 ? 0 : (count / characters) * 1000;
}

function countedTexts(document: Document, places: readonly { place: string }[]): CountedText[] {
  const texts = groupBy(document.stream, ({ id }) => id);
  return [...texts].map(([id, pieces]) => ({
    characters: sum(pieces, ({ text }) => countHan(text)),
    count: places.filter(({ place }) => place === id).length,
  }));
}
