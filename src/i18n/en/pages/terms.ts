import { LIMITS } from '../../../corpus/edition/edition.ts';
import { countDocuments, countWord } from '../count-words.ts';

/** The words of the list of terms and of a term’s page. */
export const terms = {
  title: 'Glossary',
  description: (documents: number) =>
    `The set phrases, campaigns, rules and bodies in the ${countDocuments(documents)}: what they mean, who uses them and how often.`,
  lead: (count: number, documents: number) =>
    `${count} terms from the ${countDocuments(documents)}, with meaning, English translation and every occurrence.`,
  counting:
    'All forms of a term are counted, in the whole text including headings, tables and notes; the longest form is counted first, so nothing counts twice. The stronger the colour behind a figure, the higher the rate per 1,000 Han characters.',
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
  byKind: 'set phrases first',
  byTotal: 'most frequent first',
  byPinyin: 'by pinyin',
  byDocument: (document: string) => `most frequent in ${document}`,
  about: 'About the glossary',
  order:
    'Set phrases come first, then campaigns, rules, bodies and common words; within each, the terms that most documents use.',
  alone: (document: string, count: number) => `only ${document}, ${count === 1 ? 'once' : `${count}×`}`,
  showAll: (count: number) => `Show all ${count} terms`,
  reset: 'Show all',
  shown: '{n} of {m} terms',
  nothing: 'No term matches. “Show all” brings all {m} back.',
  only: 'In one document only',
  onlyLead: (documents: number) =>
    `Terms found in only one of the ${countDocuments(documents)}, excluding common words.`,
  changes: 'Older or newer documents only',
  changesLead: (before: string, since: string) =>
    `Terms found only in the older documents (${before}) or only in the newer (${since}), excluding common words.`,
  dropped: (count: number) => `In the older documents only: ${count}`,
  added: (count: number) => `In the newer documents only: ${count}`,
  limitsTitle: (documents: number) => `What ${countDocuments(documents)} can and cannot show`,
  limits: [
    'They show which of them use a term, where and how often, and each figure can be checked against the texts.',
    `They do not show that a term was coined, spread or given up. The older and the newer texts come from different places and levels of government. ${LIMITS === undefined ? '' : `${LIMITS.en} `}A term missing here may stand in other documents of the same government and the same year.`,
  ],
  download: 'Download the terms (JSON)',
  back: 'All terms',
  gloss: 'Meaning',
  entry: 'About the term',
  dates: 'Dates',
  dateKinds: {
    'first-used': 'First used',
    'written-into': 'Written into',
    issued: 'Issued',
    event: 'Event',
    example: 'In use',
  },
  sources: 'Sources',
  noSource: 'Source not established',
  undated: 'undated',
  forms: 'Forms in the texts',
  aliases: 'Other names',
  found: (found: number) => `Found by a search: ${found}×. `,
  inLonger: (count: number, longer: string) =>
    `Of these inside longer terms, and counted for them: ${count}× (${longer}). `,
  otherMarks: (count: number) => `Of these with other punctuation, and counted as that form: ${count}×.`,
  timesIn: (count: number) => `${count}×`,
  related: 'Related terms',
  none: 'none',
  editorial:
    'Meanings, dates, kinds and scope are this project’s; a source is named where an editor read in it what is said. The occurrences are quoted from the documents.',
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
    `${term}, “${english}”: its meaning and every occurrence in ${countDocuments(documents)} of Chinese governments.`,
  mark: {
    on: 'Underline terms',
    failed: 'The terms could not be loaded. Try again.',
    more: 'Full entry',
    list: 'Your words',
    stop: 'Do not show when the pointer rests',
    stopped:
      'Glosses no longer show where the pointer or a finger rests. “Underline terms” brings them back.',
    close: 'Close',
  },
};
