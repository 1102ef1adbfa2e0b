import { sum } from 'd3';
import type { Document, Sentence } from '../../corpus/model/corpus.ts';
import { sentencesOf } from '../../corpus/model/document-texts.ts';
import { CODES, type CodeId } from '../../corpus/model/themes.ts';
import { sharedCharacters } from './shared-share.ts';
import type { Passage } from '../wording/shared-wording.ts';
import { themeWeights } from './theme-weights.ts';

/** All that the figures count for one theme in a document. */
export interface CountedTheme {
  theme: CodeId;
  /** The sentences with that primary theme, each with how many of its Han characters are shared wording. */
  sentences: { sentence: Sentence; shared: number }[];
  characters: number;
  shared: number;
  /** Ids of the provisions that count for the theme where provisions are the unit. */
  provisions: string[];
}

/** What is counted in a document, theme by theme; every sentence and provision stands once. */
export function countedSentences(document: Document, passages: readonly Passage[]): CountedTheme[] {
  const leading = themeWeights(document, 'provisions');
  return CODES.map((theme) => {
    const sentences = sentencesOf(document)
      .filter((sentence) => sentence.theme === theme)
      .map((sentence) => ({
        sentence,
        shared: sharedCharacters(document.id, sentence.id, sentence.zh, passages),
      }));
    return {
      theme,
      sentences,
      characters: sum(sentences, ({ sentence }) => sentence.characters),
      shared: sum(sentences, (each) => each.shared),
      provisions: document.provisions
        .filter((_, index) => leading[index]?.theme === theme)
        .map(({ id }) => id),
    };
  });
}
