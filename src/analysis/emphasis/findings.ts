import type { Document, Theme, Topic } from '../../corpus/model/corpus.ts';
import { THEMES, type ThemeId } from '../../corpus/model/themes.ts';
import type { CommitmentRow } from '../commitments/commitment-rows.ts';
import type { Emphasis } from './emphasis.ts';
import type { Unit } from './theme-weights.ts';

/** The theme to which a document gives most. */
export interface LargestTheme {
  document: Document;
  theme: ThemeId;
  share: number;
  low: number;
  high: number;
  /** Whether its 95 % interval lies above that of every other theme. */
  clear: boolean;
}

/** Each document's theme with the largest share in a unit, uncoded sentences apart. */
export function largestThemes(
  documents: readonly Document[],
  figures: readonly Emphasis[],
  unit: Unit = 'characters',
): LargestTheme[] {
  return documents.flatMap((document) => {
    const ofDocument = figures.filter((each) => each.document === document.id && each.unit === unit);
    const [largest, ...others] = ofDocument
      .filter(({ theme }) => theme !== 'none')
      .sort((a, b) => b.share - a.share);
    if (largest === undefined || largest.theme === 'none') return [];
    const { theme, share, low, high } = largest;
    return [{ document, theme, share, low, high, clear: others.every((each) => each.high < low) }];
  });
}

/** How far the documents' shares of one theme lie apart. */
export interface Spread {
  theme: ThemeId;
  low: Emphasis;
  high: Emphasis;
  /** Whether the 95 % intervals of the two overlap: then the difference is within the error. */
  overlap: boolean;
}

/** For each theme the documents with the smallest and the largest share, widest spread first. */
export function themeSpreads(figures: readonly Emphasis[]): Spread[] {
  return THEMES.flatMap((theme) => {
    const ofTheme = figures
      .filter((each) => each.theme === theme && each.unit === 'characters')
      .sort((a, b) => a.share - b.share);
    const [low] = ofTheme;
    const high = ofTheme.at(-1);
    return low === undefined || high === undefined
      ? []
      : [{ theme, low, high, overlap: low.high >= high.low }];
  }).sort((a, b) => b.high.share - b.low.share - (a.high.share - a.low.share));
}

/** A topic with the documents that answer it. */
export interface AnsweredTopic {
  theme: Theme;
  topic: Topic;
  documents: string[];
}

/** The first topic of each theme that all documents answer. */
export function sharedTopics(themes: readonly Theme[], documents: readonly Document[]): AnsweredTopic[] {
  return themes.flatMap(
    (theme) => answeredTopics(theme).find((each) => each.documents.length === documents.length) ?? [],
  );
}

/** The topics that at most `count` documents answer, fewest first. */
export function rareTopics(themes: readonly Theme[], count: number): AnsweredTopic[] {
  return themes
    .flatMap(answeredTopics)
    .filter((each) => each.documents.length <= count)
    .sort((a, b) => a.documents.length - b.documents.length);
}

function answeredTopics(theme: Theme): AnsweredTopic[] {
  return theme.topics.map((topic) => ({ theme, topic, documents: Object.keys(topic.answers) }));
}

/** A question with the documents that answer it with a figure or a time. */
export interface CountedQuestion {
  row: CommitmentRow;
  documents: Document[];
}

/** The questions that most documents answer with a figure or a time, at most `count` of them, most first. */
export function countedQuestions(rows: readonly CommitmentRow[], count: number): CountedQuestion[] {
  return rows
    .map((row) => ({
      row,
      documents: row.cells
        .filter(({ commitments }) => commitments.some(({ amount }) => amount !== null))
        .map(({ document }) => document),
    }))
    .filter(({ documents }) => documents.length > 0)
    .sort((a, b) => b.documents.length - a.documents.length)
    .slice(0, count);
}
