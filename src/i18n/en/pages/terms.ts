import { countDocuments, countWord } from '../count-words.ts';

/** The words of the list of terms and of a term’s page. */
export const terms = {
  title: 'Terms',
  description: (documents: number) =>
    `The set phrases, campaigns, rules and bodies that the ${countDocuments(documents)} name: what they unpack to, who uses them, how often.`,
  lead: (count: number, documents: number) =>
    `${count} terms that a reader of the ${countDocuments(documents)} may want to look up, each with its meaning, its English and every place where it stands.`,
  counting:
    'Counted are all forms of a term in the whole text of a document, headings and blocks included; the longest form first, so that nothing is counted twice. The shade of a figure is its rate per 1,000 Han characters.',
  term: 'Term',
  all: 'All',
  total: (documents: number) => `All ${countWord(documents)}`,
  figures: 'Occurrences',
  kind: 'Kind',
  kinds: {
    'set-phrase': 'set phrase',
    programme: 'campaign or programme',
    rule: 'law or rule',
    body: 'body or meeting',
    general: 'common word',
  },
  scope: 'Scope',
  scopes: { national: 'national', provincial: 'provincial or municipal', district: 'district' },
  notEstablished: 'not established',
  find: 'Find',
  findHint: 'Chinese, pinyin with or without tones, or English',
  document: 'In',
  anyDocument: 'any document',
  theme: 'Theme',
  spread: 'Spread',
  spreads: {
    all: 'all',
    one: 'in one document alone',
    dropped: (newest: number) => `before ${newest} only`,
    added: (newest: number) => `in ${newest} only`,
  },
  sort: 'Order',
  byTotal: 'most frequent first',
  byPinyin: 'by pinyin',
  byDocument: (document: string) => `most frequent in ${document}`,
  reset: 'Show all',
  shown: '{n} of {m} terms',
  nothing: 'No term answers this choice; “Show all” brings all {m} back.',
  only: 'Only here',
  onlyLead: (documents: number) =>
    `Terms that stand in one of the ${countDocuments(documents)} and in no other. Common words are left out.`,
  changes: 'Dropped or added',
  changesLead: (before: string, since: string) =>
    `Terms that stand only in the older texts (${before}) or only in the newer ones (${since}). Common words are left out.`,
  dropped: (count: number) => `In the older texts and not in the newer: ${count}`,
  added: (count: number) => `In the newer texts and not in the older: ${count}`,
  limitsTitle: (documents: number) => `What ${countDocuments(documents)} can and cannot show`,
  limits: [
    'They show which of them use a term, where and how often, and each figure can be checked against the texts.',
    'They do not show that a term was coined, spread or given up. The older and the newer texts come from different places and levels of government. Of the five with which this edition began, only those of Tianjin and its districts Binhai and Dongli belong together, and the text of Binhai plans a campaign while the others set out how a leadership is to work. A term missing here may stand in other documents of the same government and the same year.',
  ],
  download: 'Download the terms (JSON)',
  back: 'All terms',
  gloss: 'What it unpacks to',
  dated: 'Dating',
  english: 'English',
  pinyin: 'Pinyin',
  forms: 'Forms in the texts',
  aliases: 'Other names',
  found: (found: number) => `Found by a search: ${found}×. `,
  inLonger: (count: number, longer: string) =>
    `Of these inside longer terms, and counted for them: ${count}× (${longer}). `,
  otherMarks: (count: number) => `Of these with other punctuation, and counted as that form: ${count}×.`,
  timesIn: (count: number) => `${count}×`,
  related: 'Related terms',
  none: 'none',
  editorial: 'Meaning, dating, kind and scope are the editors’; the places are the documents’.',
  often: 'How often',
  count: 'Times',
  rate: 'Per 1,000 characters',
  year: 'Year',
  yearNote: (year: string, documents: number) =>
    documents === 1 ? `${year} (1 document)` : `${year} (${documents} documents)`,
  byTheme: 'Theme of the sentence',
  noTheme: 'Headings and blocks',
  places: (count: number, documents: number) =>
    `${count === 1 ? '1 place' : `${count} places`} in ${documents === 1 ? '1 document' : `${documents} documents`}`,
  place: (id: string) => `, at ${id}`,
  pageDescription: (term: string, english: string, documents: number) =>
    `${term}, “${english}”: what it unpacks to, and every place where it stands in ${countDocuments(documents)} of Chinese governments.`,
  mark: {
    on: 'Underline terms',
    failed: 'The terms could not be loaded. Try again.',
    more: 'Meaning and every place',
    close: 'Close',
  },
};
