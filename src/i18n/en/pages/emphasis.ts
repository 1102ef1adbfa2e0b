import { NAME } from '../../../corpus/edition/edition.ts';
import { counted } from './counted.ts';
import { unit } from './emphasis-units.ts';
import { shownIn, type ChartKind } from '../shown-charts.ts';
import { capital, countWord, countDocuments } from '../count-words.ts';

export const FEW = 20; // Up to so many documents the page calls them few.

/** The words of the page of charts. */
export const emphasis = {
  title: 'Charts',
  description: (documents: number, _: number, charts: readonly ChartKind[]) =>
    `${capital(countWord(charts.length))} ${charts.length === 1 ? 'chart' : 'charts'} of the ${countDocuments(documents)}: ${shownIn(charts)}.`,
  about: 'About these charts',
  lead: 'A theme’s share of a document is the part of its text given that theme; each sentence was given one in reading. Sentences without a theme are counted and shown as “none”.',
  small: (documents: number) =>
    documents <= FEW
      ? `${capital(countDocuments(documents))} are few: the figures describe these texts and no others.`
      : 'The figures describe these texts and no others.',
  readings: (codings: number) =>
    `What is uncertain is the coding: ${countWord(codings)} readers, independent of each other, gave every sentence its themes by the same codebook. The range of a figure runs over their codings and the published one. How far they agree is on the [method page](method/).`,
  unit,
  coding: {
    label: 'Coding',
    published: 'Published',
    names: { first: 'First', second: 'Second', third: 'Third' },
  },
  choose: {
    label: 'Mark',
    document: 'Document',
    theme: 'Theme',
    nothing: { document: 'all', theme: 'all' },
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
    keys: 'Arrow keys lead to the other marks, Enter to what is counted here.',
  },
  shares: {
    question: 'How much of each document goes to each theme?',
    how: 'Each bar is a document, divided by what its text is about.',
    counted: 'Counted by {n}.',
    sort: 'Sort by',
    lines: { quarter: 'a quarter', half: 'half' },
    caveat: 'Each sentence has one theme, so a long list counts for it in full.',
    largest: (theme: string, documents: string) => `${theme.toLowerCase()} in ${documents}`,
    steady: (groups: string) => `The largest theme by every coding and in every unit: ${groups}.`,
    unsteady: (documents: string) =>
      `In ${documents}, which theme is the largest depends on the coding or the unit.`,
    longest: (document: string, sentence: string, percent: string) =>
      `The longest sentence, ${document}, ${sentence}, is ${percent} of its document.`,
  },
  positions: {
    question: 'Where in each document does each theme come?',
    how: 'Each strip is a document from its first sentence to its last; move along it to read.',
    caveat: 'Preambles and closings have no number and are not among the first and last provisions.',
    first: '↓ first numbered provision',
    last: 'last numbered provision ↓',
    firstShort: '↓ first provision',
    lastShort: 'last provision ↓',
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
    counted: 'Themes counted by {n}.',
    caveat: 'Giving a theme as much space is not saying the same about it.',
    note: 'The wording of two documents is measured in both together; the table under [Compare](compare/) measures it in each alone, so that its two figures lie on either side of this one. Themes in common: the part of the two texts that goes to the same themes (1 less the total variation distance, which is in distances.csv). Wording in common: the part of both texts’ characters in passages that both have, word for word or nearly, boilerplate apart.',
    common: (percent: string) => `${percent} of their text goes to the same themes`,
    shared: (percent: string) => `${percent} of their text is wording that both have`,
    pair: (a: string, b: string) => `${a} and ${b}`,
    tableNote:
      'Below the diagonal, themes in common, in small print the range over the codings where they differ; above it, wording in common.',
  },
  shared: {
    question: 'How much of what is said on each theme is shared wording?',
    how: 'Each dot is a document: the further right, the more of its text on the theme also appears in another. The number below says how many sentences that text has.',
    caveat: 'Shared wording is not a sign of copying: both may follow a text from above, or a set phrase.',
    own: 'none',
    more: 'shared →',
    whole: 'Whole',
    of: (shared: number | string, characters: number | string) => `${shared} of ${characters} characters`,
    base: (shared: string, characters: string, sentences: number) =>
      `${shared} of ${characters} characters, in ${sentences} ${sentences === 1 ? 'sentence' : 'sentences'}`,
    tie: (document: string, most: string, next: string, percent: string) =>
      `In ${document}, ${most.toLowerCase()} and ${next.toLowerCase()} both come to ${percent}.`,
    nothing: 'no sentence',
  },
  figures: {
    question: 'What do the documents put a figure to?',
    how: 'Each dot is the number that a document sets; each question has its own scale, from zero at the line. Where no number is set, you read what is said instead.',
    caveat: 'A rule without a figure can bind as much as one with it.',
    note: 'The questions are chosen by the editors: those on which at least one document sets a number that others can be compared with. All rules are under [rules that can be checked](commitments/).',
    asked: 'Question',
    inWords: (words: string) => words,
    mentioned: 'no figure',
    silent: 'not mentioned',
  },
  terms: {
    question: 'Which phrases came and went?',
    how: 'Each row is a phrase, the earliest first; each dot is a document that uses it, larger the more often it does.',
    caveat: 'The texts are by different governments: a phrase missing from one has not been withdrawn.',
    note: (shown: number, all: number | string) =>
      `The ${countWord(shown)} phrases are chosen by the editors from ${all}. The year is the earliest given in the works consulted: when the phrase was first used or written into a document, or what it names was issued or held. The phrase may be older.`,
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
    principle: '“in principle”: exceptions can be made',
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
    embedNote:
      'Copy this into a page: the chart shows there what it shows here, and answers in the same way.',
    copy: 'Copy',
    csv: 'Save as CSV',
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
