import { countDocuments } from '../count-words.ts';

/** The words of the page of shared wording. */
export const wording = {
  title: 'Shared wording',
  description: (documents: number) =>
    `Passages that two or more of the ${countDocuments(documents)} have in common, identical or nearly.`,
  lead: 'Passages found in two or more documents, identical or with small changes. This does not show who copied from whom: much of the wording comes from central documents that all of them follow.',
  rules: 'How passages are found and sorted',
  ruleTexts: [
    'Only Han characters within sentences are compared. Punctuation, spaces, digits and Latin letters do not break a run; the end of a sentence does. Headings and the lines for issuer, addressee and date are left out.',
    'Every identical run of 8 or more Han characters is listed. Runs are joined across edits of up to 6 characters if more characters agree than differ (local alignment, Smith–Waterman). If 3 or fewer characters of a clause remain in both texts, the clause is completed. Stretches that overlap by four fifths count as one passage.',
    'Boilerplate: most places are in sentences without a theme, or the passage is the formula that announces the document. Formula of national use: documents of two provinces or more, and either three documents or at least half of the characters in set phrases of the terms list. Provision: all others.',
    'The English, where there is any, is from this site’s unofficial translation of one of the documents; “…” marks words left out.',
  ],
  download: 'Download the passages (JSON)',
  finding: (a: string, b: string, percent: string) =>
    `The largest overlap: ${percent} of ${a} is in passages shared with ${b}.`,
  matrixTitle: 'What each document shares with each other',
  matrixCorner: 'of ↓ in →',
  matrixNote:
    'Each cell gives the number of shared passages and, below it, how many Han characters of the document on the left they cover (excluding boilerplate). Select a cell to see the passages.',
  notNear:
    'A dot means the two documents were not compared, because they are not among each other’s closest.',
  characters: (count: number) => `${count.toLocaleString('en')} chars`,
  cell: (a: string, b: string) => `What ${a} shares with ${b}: passages, characters`,
  listTitle: (count: number) => `${count.toLocaleString('en')} passages`,
  listNote:
    'Each passage is quoted from the oldest document. Where another differs, its own words are in bold and the words it lacks are struck through.',
  size: (characters: number, documents: number) => `${characters} Han characters, ${documents} documents`,
  kinds: { formula: 'formula of national use', provision: 'provision', boilerplate: 'boilerplate' },
  sort: 'Order',
  byLength: 'longest first',
  byDocuments: 'most documents first',
  minLength: 'At least',
  minDocuments: 'Documents, at least',
  theme: 'Theme',
  all: 'all',
  inDocument: 'In',
  andDocument: 'and in',
  any: 'any document',
  about: 'About shared wording',
  showAll: (count: number) => `Show all ${count} passages`,
  reset: 'Show all',
  shown: '{n} of {m} passages',
  nothing: 'No passage matches. “Show all” brings all {m} back.',
  boilerplate: (count: number) => `Boilerplate: ${count} passages`,
  pairsTitle: 'By pair of documents',
  pair: (a: string, b: string, count: number) =>
    `${a} and ${b}: ${count === 1 ? '1 passage' : `${count} passages`}`,
  mark: {
    on: 'Mark shared wording',
    failed: 'The shared wording could not be loaded. Try again.',
    link: 'Wording this document shares with others',
    linkAll: 'Wording the documents share',
    same: 'the same words',
    close: 'Close',
    all: 'This passage among all',
  },
};
