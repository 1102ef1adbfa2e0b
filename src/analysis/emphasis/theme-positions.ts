import { groupBy } from '../../corpus/model/group-by.ts';
import { mean, sum } from 'd3';
import type { Document } from '../../corpus/model/corpus.ts';
import { sentencesOf } from '../../corpus/model/document-texts.ts';
import { CODES, type CodeId } from '../../corpus/model/themes.ts';

/** Where in a document a theme stands. */
export interface ThemePosition {
  document: string;
  theme: CodeId;
  sentences: number;
  /** Mean place of the theme's characters, from 0 (the first) to 1 (the last); null where it has none. */
  position: number | null;
}

/** The mean position of every theme, and of none, in every document. */
export function themePositions(documents: readonly Document[]): ThemePosition[] {
  return documents.flatMap((document) => {
    const placed = placedSentences(document);
    return CODES.map((theme) => {
      const ofTheme = placed.filter((each) => each.theme === theme);
      const characters = sum(ofTheme, (each) => each.characters);
      const weighted = sum(ofTheme, (each) => each.middle * each.characters);
      return {
        document: document.id,
        theme,
        sentences: ofTheme.length,
        position: characters === 0 ? null : weighted / characters,
      };
    });
  });
}

/** The documents in which one theme stands earliest, or latest, of all themes by its mean position. */
export interface Extreme {
  theme: CodeId;
  documents: string[];
}

/** Which themes stand first and which last, each with its documents, most documents first; none is apart. */
export function extremes(positions: readonly ThemePosition[], end: 'first' | 'last'): Extreme[] {
  const byDocument = groupBy(positions, ({ document }) => document);
  const found = [...byDocument].flatMap(([document, ofDocument]) => {
    const sorted = ofDocument
      .flatMap(({ theme, position }) => (theme === 'none' || position === null ? [] : [{ theme, position }]))
      .sort((a, b) => a.position - b.position);
    const extreme = end === 'first' ? sorted[0] : sorted.at(-1);
    return extreme === undefined ? [] : [{ document, theme: extreme.theme }];
  });
  return [...groupBy(found, ({ theme }) => theme)]
    .map(([theme, holders]) => ({ theme, documents: holders.map(({ document }) => document) }))
    .sort((a, b) => b.documents.length - a.documents.length);
}

/** Each sentence with the middle of its characters, as a part of the document's. */
function placedSentences(document: Document) {
  const sentences = sentencesOf(document);
  const total = sum(sentences, ({ characters }) => characters);
  let before = 0;
  return sentences.map(({ theme, characters }) => {
    const middle = mean([before, before + characters]) ?? before;
    before += characters;
    return { theme, characters, middle: middle / total };
  });
}
