import { groupBy } from '../../corpus/model/group-by.ts';
import { sum } from 'd3';
import type { Document } from '../../corpus/model/corpus.ts';
import { sentencesOf } from '../../corpus/model/document-texts.ts';
import { CODES, type CodeId, type ThemeId } from '../../corpus/model/themes.ts';
import { themeWeights } from './theme-weights.ts';

/** Where in a document a theme stands. */
export interface ThemePosition {
  document: string;
  theme: CodeId;
  sentences: number;
  /** Mean place of the theme's characters, from 0 (the first) to 1 (the last); null where it has none. */
  position: number | null;
  /** Where its first sentence begins, from 0 to 1; null where it has none. */
  begins: number | null;
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
        begins: ofTheme[0]?.begin ?? null,
      };
    });
  });
}

/** The documents whose first, or last, provision is led by one theme. */
export interface EndTheme {
  theme: ThemeId;
  documents: string[];
}

/**
 * Which themes open documents and which close them, most documents first: the theme with most characters of the
 * first, or last, provision that has a number. Where that provision has no theme, its document is left out.
 */
export function endThemes(documents: readonly Document[], end: 'first' | 'last'): EndTheme[] {
  const found = documents.flatMap((document) => {
    const leading = themeWeights(document, 'provisions');
    const numbered = document.provisions.flatMap(({ number }, index) =>
      number === null ? [] : (leading[index]?.theme ?? []),
    );
    const theme = end === 'first' ? numbered[0] : numbered.at(-1);
    return theme === undefined || theme === 'none' ? [] : [{ document: document.id, theme }];
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
    const begin = before;
    before += characters;
    return { theme, characters, begin: begin / total, middle: (begin + before) / 2 / total };
  });
}
