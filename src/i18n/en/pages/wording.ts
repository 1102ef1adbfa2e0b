import { countDocuments } from '../count-words.ts';

/** The words of the page of shared wording. */
export const wording = {
  title: 'Shared wording',
  description: (documents: number) =>
    `Every passage that two or more of the ${countDocuments(documents)} have in common, word for word or nearly.`,
  lead: 'Passages that stand in two documents or more, word for word or with small changes. Shared wording does not say who took it from whom: much of it is set by documents of the centre that all of them follow.',
  rules: 'How passages are found and sorted',
  ruleTexts: [
    'Compared are the Han characters of the sentences; punctuation, white space, digits and Latin letters do not part a run, the end of a sentence does. Headings, and the lines of issuer, addressee and date, are left out.',
    'Every exact run of 8 Han characters or more is listed. Runs are joined over edits of up to 6 characters where the characters that agree are more than the edited ones (local alignment, Smith–Waterman), and a clause of which no more than 3 characters are left in both texts is taken to its end. Stretches that overlap by four fifths are one passage.',
    'Boilerplate: most places are in sentences without a theme, or the passage is the formula that announces the document. Formula of national use: documents of two provinces or more, and either three documents or at least half of the characters in set phrases of the terms list. Provision: all others.',
  ],
  download: 'Download the passages (JSON)',
  finding: (a: string, b: string, percent: string) =>
    `The largest share is ${a}’s: ${percent} of its characters stand in ${b} too`,
  matrixTitle: 'What each document shares with each other',
  matrixCorner: 'of ↓ in →',
  matrixNote:
    'Each figure is the number of passages two documents share, and below it how many Han characters of the document on the left they cover (each counted once, boilerplate apart). A cell leads to its passages.',
  notNear: 'A dot: two documents that are not near each other among these, and so not measured.',
  characters: (count: number) => `${count.toLocaleString('en')} chars`,
  cell: (a: string, b: string) => `What ${a} shares with ${b}: passages, characters`,
  listTitle: (count: number) => `${count.toLocaleString('en')} passages`,
  listNote:
    'Each stands as its oldest document has it. Another document’s text is shown where its words differ: its own words in bold, words it lacks struck through.',
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
  reset: 'Show all',
  shown: '{n} of {m} passages',
  nothing: 'No passage answers this choice; “Show all” brings all {m} back.',
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
