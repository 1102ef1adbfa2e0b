import { countDocuments } from '../count-words.ts';

/** What is said of the unit that the charts count by. */
export const unit = {
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
    `of ${pairs} pairs of documents compared theme by theme, ${turned} change order`,
  noLeaders: 'the document with the largest share stays the same in every theme',
  leaders: (list: string) => `another document has the largest share of ${list}`,
  leader: (theme: string, before: string, after: string) => `${theme.toLowerCase()} (${after} for ${before})`,
  noLargest: 'every document keeps its largest theme',
  largest: (list: string) => `another theme is the largest in ${list}`,
  largestPart: (document: string, before: string, after: string) =>
    `${document} (${after.toLowerCase()} for ${before.toLowerCase()})`,
  and: '; ',
  join: (parts: string) => `: ${parts}.`,
  range: 'The range over the three units',
  rangeNote:
    'From the smallest to the largest figure as Han characters, sentences or provisions are counted; in small print the three in this order.',
};
