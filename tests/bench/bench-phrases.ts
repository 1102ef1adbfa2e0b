import { randomInt, randomLcg } from 'd3';
import type { CorpusData } from '../../src/analysis/corpus-data.ts';

const SHORTEST = 2;
const LONGEST = 40;

/** A phrase and the documents that have it, punctuation apart. */
export interface Phrase {
  text: string;
  documents: string[];
}

/** Runs of 2 to 40 characters from anywhere in the provisions, drawn with a seed from 0 to 1. */
export function benchPhrases(documents: CorpusData['documents'], count: number, seed: number): Phrase[] {
  const paragraphs = documents.flatMap(({ id, provisions }) =>
    provisions.map(({ sentences }) => ({ id, text: sentences.map(({ zh }) => zh).join('') })),
  );
  const source = randomInt.source(randomLcg(seed));
  const draw = (below: number) => source(Math.max(below, 1))();
  const phrases: Phrase[] = [];
  while (phrases.length < count) {
    const characters = [...(paragraphs[draw(paragraphs.length)]?.text ?? '')];
    const length = SHORTEST + draw(LONGEST - SHORTEST + 1);
    const start = draw(characters.length - length);
    const text = characters.slice(start, start + length).join('');
    const sought = significant(text);
    if (sought.length < SHORTEST) continue;
    const holding = paragraphs.filter((paragraph) => significant(paragraph.text).includes(sought));
    phrases.push({ text, documents: [...new Set(holding.map(({ id }) => id))] });
  }
  return phrases;
}

function significant(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
