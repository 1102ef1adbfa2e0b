import { capital, countWord } from '../count-words.ts';

/** The words of the page on method. */
export const method = {
  title: 'Method',
  changes: 'Changes of the data',
  changeOf: (date: string) => `(${date}):`,
  feed: 'Feed of changes (Atom)',
  description: () => 'How the texts were restored, cut, coded and measured, and how far to trust it.',
  document: 'Document',
  provisions: 'Provisions',
  characters: 'Han characters',
  agreed: 'Agreed',
  reconciled: (count: number) =>
    `${count} ${count === 1 ? 'sentence' : 'sentences'} whose published code has a reason`,
  byHand: (count: number) => `The ${count} entries made by hand, with reasons`,
  translation: { texts: 'Texts', revisions: 'Changed in later readings', notes: 'Translators’ notes' },
  termCount: (count: string, sourced: string) =>
    `The terms list has ${count} entries; for ${sourced} of them it names a work in which an editor read the meaning or a date, for the others the source is not established.`,
  allRevisions: 'All changes of the second reading, with reasons (CSV)',
  allRestorations: (count: string) => `All ${count} restorations (JSON)`,
  alpha: 'Krippendorff’s α',
  sentences: 'Sentences',
  overall: 'All documents',
  undefinedAlpha: 'not defined',
  alphaWithin: (alpha: string, low: string, high: string) => `${alpha} (${low}–${high})`,
  alphaWithout: 'α without the codebook’s examples',
  primary: 'Primary theme',
  secondary: 'Secondary themes',
  agreementOf: (codings: number, settled: number) =>
    `${capital(countWord(codings))} codings, made for this edition by ${countWord(codings)} readers independent of each other. The last column leaves out the ${settled} sentences that the codebook names as examples. In brackets, the 95% bootstrap interval of α.`,
  coding: (number: number) => `Coding ${number}`,
  result: 'Result',
  reason: 'Reason',
  kind: 'Kind',
  source: 'Source',
  edition: 'Edition',
  nothing: 'nothing',
  count: 'Count',
  kinds: {
    correction: 'Correction by hand',
    furniture: 'Page furniture, left out',
    pinyin: 'Injected pinyin, left out',
    characters: 'Traditional character',
    punctuation: 'Half-width punctuation',
  },
  also: 'also',
  noneDefinition:
    'Procedure and logistics (timetable, leading group, reporting dates), formulas that announce the text, and sentences of which no theme holds two fifths.',
  settled: (count: number | string) => `The ${count} settled cases, each with an example`,
  case: 'Phrase or situation',
  codedAs: 'Coded as',
  example: 'Example',
  wordsAgree: (agreed: number | string, sentences: number | string, alpha: string) =>
    `The words give ${agreed} of ${sentences} sentences the theme they have by reading; Krippendorff’s α of the two ways is ${alpha}.`,
  confusion: 'Confusion table',
  confusionNote:
    'Sentences by their theme by reading (rows) and by words (columns); the last column is the α of that theme against all others.',
  readAs: 'Read as ↓, by words →',
  wordShares: 'Shares by reading and by words',
  wordSharesNote: 'The share of each document’s Han characters, by reading / by words.',
  wordLists: 'The word lists',
  wordFile: 'The word lists as data (CSV)',
  measured: 'Measured',
  precision: 'Precision',
  recall: 'Recall',
  firstCounterparts: (readings: number | string) =>
    `First counterpart, against ${readings} judgements made by reading`,
  measuredIn: (read: number, all: number) =>
    `Measured in the ${read} documents that an editor read for it, of ${all} in all.`,
  sharedRuns: 'Shared wording, against all exact runs of 8 Han characters or more',
  byDefinition: 'by definition: every place is checked against its text',
  measureOf: (value: string, of: number | string) => `${value} of ${of}`,
};
