import { groupBy } from '../../corpus/model/group-by.ts';
import { rollup } from 'd3';
import type { Document, Sentence, Theme, Corpus } from '../../corpus/model/corpus.ts';
import { countHan } from '../../corpus/model/han.ts';
import { sentencesOf } from '../../corpus/model/document-texts.ts';
import {
  byCoding,
  CODES,
  CODINGS,
  type CodeId,
  type CodingId,
  type ThemeId,
} from '../../corpus/model/themes.ts';
import { settledSentences } from './coding-agreement.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';
import { themeShares } from '../emphasis/theme-weights.ts';

/** A sentence with the theme it was given by reading and the one its words give it. */
export interface WordCoded {
  document: string;
  sentence: Sentence;
  byWords: CodeId;
}

/** How the themes by word list agree with those by reading; alpha is null where it is not defined. */
export interface WordAgreement {
  alpha: number | null;
  agreed: number;
  sentences: number;
  /** Each theme against all others. */
  byTheme: { theme: CodeId; alpha: number | null }[];
  /** Sentences by their theme by reading, then by word list. */
  confusion: { theme: CodeId; counts: { byWords: CodeId; sentences: number }[] }[];
}

/** Every sentence, coded a second, mechanical way: by the word lists of `content/themes/`. */
export function wordCoding(documents: readonly Document[], themes: readonly Theme[]): WordCoded[] {
  const themeOf = wordTheme(themes);
  return documents.flatMap((document) =>
    sentencesOf(document).map((sentence) => ({
      document: document.id,
      sentence,
      byWords: themeOf(sentence.zh),
    })),
  );
}

/**
 * Gives a text the theme whose words cover most of its Han characters, found from left to right, the
 * longest first; the earlier theme wins a tie, and a text without any word has none.
 */
export function wordTheme(themes: readonly Pick<Theme, 'id' | 'words'>[]): (text: string) => CodeId {
  const owners = new Map(themes.flatMap(({ id, words }) => words.map((word) => [word, id] as const)));
  const longestFirst = [...owners.keys()].sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return () => 'none';
  const pattern = new RegExp(longestFirst.join('|'), 'gu');
  return (text) => {
    const covered = rollup(
      text.match(pattern) ?? [],
      (words) => countHan(words.join('')),
      (word): ThemeId | undefined => owners.get(word),
    );
    const size = (theme: CodeId) => (theme === 'none' ? 0 : (covered.get(theme) ?? 0));
    return CODES.reduce((best, theme) => (size(theme) > size(best) ? theme : best), 'none');
  };
}

/** Krippendorff's alpha and the confusion table of the two ways. */
export function wordAgreement(coded: readonly WordCoded[]): WordAgreement {
  const pairs = coded.map(({ sentence, byWords }) => [sentence.theme, byWords] as const);
  return {
    alpha: krippendorffAlpha(pairs),
    agreed: pairs.filter(([read, counted]) => read === counted).length,
    sentences: pairs.length,
    byTheme: CODES.map((theme) => ({
      theme,
      alpha: krippendorffAlpha(pairs.map((pair) => pair.map((code) => (code === theme ? code : 'other')))),
    })),
    confusion: CODES.map((theme) => ({
      theme,
      counts: CODES.map((byWords) => ({
        byWords,
        sentences: pairs.filter(([read, counted]) => read === theme && counted === byWords).length,
      })),
    })),
  };
}

/** Each document's shares of characters by theme, by reading and by the words. */
export function wordShares(coded: readonly WordCoded[]): {
  document: string;
  byReading: Record<CodeId, number>;
  byWords: Record<CodeId, number>;
}[] {
  const weights = (sentences: readonly WordCoded[], theme: (each: WordCoded) => CodeId) =>
    sentences.map((each) => {
      const { characters } = each.sentence;
      return { theme: theme(each), characters, weight: characters };
    });
  return [...groupBy(coded, ({ document }) => document)].map(([document, sentences]) => ({
    document,
    byReading: themeShares(weights(sentences, ({ sentence }) => sentence.theme)),
    byWords: themeShares(weights(sentences, ({ byWords }) => byWords)),
  }));
}

/** The rows of `codes.csv`: every sentence with all codings and what came of them. */
export function codeRows({ documents, themes, codebook }: Corpus) {
  const settled = settledSentences(codebook);
  return wordCoding(documents, themes).map(({ document, sentence, byWords }) => {
    const { id, characters, theme, also, codings, reason } = sentence;
    return {
      document,
      sentence: id,
      characters,
      theme,
      also: also.join(' '),
      ...byCoding((coding) => codings[coding].theme),
      ...alsoColumns((coding) => codings[coding].also.join(' ')),
      reason_en: reason?.en ?? '',
      reason_zh: reason?.zh ?? '',
      words: byWords,
      settled: settled.has(`${document} ${id}`) ? 'settled' : '',
    };
  });
}

/** A value for the column of each coding's secondary themes: `first_also`. */
function alsoColumns<T>(of: (coding: CodingId) => T) {
  return Object.fromEntries(CODINGS.map((coding) => [`${coding}_also`, of(coding)])) as Record<
    `${CodingId}_also`,
    T
  >;
}
