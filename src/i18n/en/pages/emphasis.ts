import { NAME } from '../../../corpus/edition/edition.ts';
import { counted } from './counted.ts';
import { shownIn, type ChartKind } from './shown-charts.ts';
import { capital, countWord, countDocuments } from '../count-words.ts';

export const FEW = 20; // Up to so many documents the page calls them few.

/** The words of the page of charts. */
export const emphasis = {
  title: 'Charts',
  description: (documents: number, _: number, charts: readonly ChartKind[]) =>
    `${capital(countWord(charts.length))} ${charts.length === 1 ? 'chart' : 'charts'} of the ${countDocuments(documents)}: ${shownIn(charts)}.`,
  about: 'About these charts',
  lead: 'A theme’s share of a document is the part of its text with that theme, by the one theme each sentence was given in reading. Sentences without a theme are counted and shown as “none”.',
  small: (documents: number) =>
    documents <= FEW
      ? `${capital(countDocuments(documents))} are few: the figures describe these texts and no others.`
      : 'The figures describe these texts and no others.',
  readings: (codings: number) =>
    `What is uncertain is the coding: ${countWord(codings)} readers, independent of each other, gave every sentence its themes by the same codebook. The range of a figure runs over their codings and the published one. How far they agree is on the page of method.`,
  unit: {
    label: 'Counted by',
    characters: 'Han characters',
    sentences: 'Sentences',
    provisions: 'Provisions',
    /** Inside a sentence. */
    inline: { characters: 'Han characters', sentences: 'sentences', provisions: 'provisions' },
    title: (unit: string) => `Charts by ${unit}`,
    description: (unit: string, documents: number) =>
      `The shares of the themes in the ${countDocuments(documents)}, counted by ${unit}, with what the documents have in common.`,
    note: {
      characters: 'Each sentence counts with its Han characters.',
      sentences: 'Each sentence counts once, long or short.',
      provisions: 'Each provision counts once, for the theme with most of its characters.',
    },
    scope:
      'The unit changes the bars of shares and what documents have in common by theme; the other charts have their own.',
    changes: (from: string, to: string) => `From ${from} to ${to}`,
    turned: (turned: number | string, pairs: number | string) =>
      `${turned} of ${pairs} orders of two documents within a theme turn round`,
    noLeaders: 'the document with the largest share stays the same in every theme',
    leaders: (list: string) => `another document has the largest share of ${list}`,
    leader: (theme: string, before: string, after: string) =>
      `${theme.toLowerCase()} (${after} for ${before})`,
    noLargest: 'every document keeps its largest theme',
    largest: (list: string) => `another theme is the largest in ${list}`,
    largestPart: (document: string, before: string, after: string) =>
      `${document} (${after.toLowerCase()} for ${before.toLowerCase()})`,
    and: '; ',
    join: (parts: string) => `: ${parts}.`,
    range: 'The range over the three units',
    rangeNote:
      'From the smallest to the largest figure as Han characters, sentences or provisions are counted; in small print the three in this order.',
  },
  coding: {
    label: 'Coding',
    published: 'Published',
    names: { first: 'First', second: 'Second', third: 'Third' },
  },
  choose: {
    label: 'Mark',
    document: 'Document',
    theme: 'Theme',
    nothing: { document: 'all documents', theme: 'all themes' },
    clear: 'Clear',
    marked: 'Marked in all charts: {n}.',
    cleared: 'Nothing is marked.',
    and: ' and ',
    sorted: 'Sorted by {n}.',
    sort: (theme: string) => `Sort by ${theme.toLowerCase()}`,
    counted: 'Counted by {n}.',
    coded: 'Coding: {n}.',
  },
  tip: {
    label: 'About this mark',
    all: 'All that is counted here',
    close: 'Close',
  },
  shares: {
    question: 'How much of each document goes to each theme?',
    how: {
      characters: 'Each bar is a document; its parts are the shares of its Han characters.',
      sentences: 'Each bar is a document; its parts are the shares of its sentences.',
      provisions: 'Each bar is a document; its parts are the shares of its provisions.',
    },
    sort: 'Sort by',
    lines: { quarter: 'a quarter', half: 'half' },
    caveat: 'A sentence has one theme, and a long list weighs with all its characters.',
    largest: (theme: string, documents: string) => `${theme.toLowerCase()} in ${documents}`,
    steady: (groups: string) => `The largest theme by every coding and in every unit: ${groups}.`,
    unsteady: (documents: string) =>
      `In ${documents}, which theme is the largest depends on the coding or the unit.`,
    longest: (document: string, sentence: string, percent: string) =>
      `The longest sentence, ${document}, ${sentence}, is ${percent} of its document.`,
  },
  positions: {
    question: 'Where in the document does each theme stand?',
    how: 'Each strip is a document from its first sentence to its last; move along it to read.',
    caveat: 'Preambles and closings have no number and are not among the first and last provisions.',
    first: '↓ first numbered provision',
    last: 'last numbered provision ↓',
    cell: (sentences: number | string, begins: string) =>
      `${sentences} ${String(sentences) === '1' ? 'sentence' : 'sentences'}, the first at ${begins}`,
    none: 'no sentence',
    tableNote:
      'Mean place of the theme’s characters: 0% is the first, 100% the last. In small print, how many sentences it has and where the first begins.',
  },
  distances: {
    question: 'Which documents are alike?',
    profile: 'Themes in common',
    wording: 'Wording in common',
    how: 'Each cell is two documents; the stronger its shade, the more they have in common.',
    caveat: 'To give as much to a theme is not to say the same about it.',
    note: 'Themes in common: the part of the two texts that goes to the same themes (1 less the total variation distance, which is in distances.csv). Wording in common: the part of both texts’ characters in passages that both have, word for word or nearly, boilerplate apart.',
    common: (percent: string) => `${percent} of their text goes to the same themes`,
    shared: (percent: string) => `${percent} of their text is wording that both have`,
    pair: (a: string, b: string) => `${a} and ${b}`,
    tableNote:
      'Below the diagonal, themes in common, in small print the range over the codings where they differ; above it, wording in common.',
  },
  shared: {
    question: 'How much of what is said on each theme is shared wording?',
    how: 'Each dot is a document: the further right, the more of its text on the theme also stands in another.',
    caveat: 'Shared wording is not copying: most of it is set phrases of national use.',
    own: 'none',
    more: 'shared →',
    whole: 'Whole',
    of: (shared: number | string, characters: number | string) => `${shared} of ${characters} characters`,
    nothing: 'no sentence',
  },
  figures: {
    question: 'What do the documents put a figure to?',
    how: 'Each dot is the number that a document sets; without one, it says what stands there.',
    caveat: 'A rule without a figure can bind as much as one with it.',
    note: 'The questions are chosen by the editors: those on which documents set a number that can be set beside others. All rules stand on the page of rules that can be checked.',
    asked: 'Question',
    inWords: (words: string) => words,
    mentioned: 'no figure',
    silent: 'not mentioned',
  },
  terms: {
    question: 'Which phrases came and went?',
    how: 'A row is a phrase, the earliest first; a dot is a document that has it, as large as it is often there.',
    caveat: 'The texts are of different governments: a phrase that one lacks has not been withdrawn.',
    note: (shown: number, all: number | string) =>
      `The ${countWord(shown)} phrases are chosen by the editors from ${all}. The year is the earliest that a work read for the phrase gives for it: first used, written into a document, issued or held. It may be older.`,
    since: 'Since',
    term: 'Phrase',
    date: 'Date',
    times: (count: number) => (count === 1 ? 'once' : `${count} times`),
    kinds: {
      'first-used': 'first used',
      'written-into': 'written into',
      issued: 'issued',
      event: 'held or begun',
      example: 'used',
    },
  },
  legend: {
    older: 'issued before the phrase',
    times: 'has the phrase',
  },
  mark: (row: string, figure: string) => `${row}: ${figure}`,
  range: (low: string, high: string) => `${low} to ${high} over the codings`,
  ranged: (low: string, high: string) => `${low}–${high} by coding`,
  same: 'the same by every coding',
  rangeNote: 'In small print: the range over the codings, where they differ.',
  between: (low: string, high: string) => `${low} to ${high}`,
  profiles: {
    theme: (theme: string) => `How much each document gives to ${theme.toLowerCase()}`,
    pair: 'How much each gives to each theme',
    all: 'See it in the charts',
  },
  table: 'Table',
  tableOf: (question: string) => `The same numbers as a table: ${question}`,
  more: 'More',
  document: 'Document',
  theme: 'Theme',
  take: {
    picture: 'Picture',
    data: 'Data',
    light: 'light',
    dark: 'dark',
    cite: 'Cite',
    embed: 'Embed',
    embedOther: 'Copy this into a page; it shows the chart by Han characters, with its marks to touch.',
    embedNote: 'Copy this into a page; it shows the chart as it is here, with its marks to touch.',
    copy: 'Copy',
    copied: 'Copied.',
    failed: 'The picture could not be made. Take the SVG instead.',
    notCopied: 'It could not be copied. Select it and copy it by hand.',
    citation: (title: string, version: string, date: string, address: string) =>
      `“${title.replace(/\.$/u, '')}.” ${NAME.en}, charts, data version ${version} (${date}). ${address}`,
    source: (version: string, date: string, address: string) =>
      `${NAME.en}, data version ${version} (${date}), CC BY 4.0. ${address}`,
    credit: (name: string) => `${name}, CC BY 4.0`,
    address:
      'This copy of the site does not know its own address: complete the path with the host you read it on.',
  },
  counted,
};

export type EmphasisWords = typeof emphasis;
