import { documentsEn } from './count-documents.ts';

/** The words of the search page, apart from the others so that it loads no more than these. */
export const searchEn = {
  title: 'Search',
  description: (documents: number) =>
    `Find any phrase of the ${documentsEn(documents)}, exactly, in simplified or traditional characters, by pinyin or in English.`,
  label: 'Word, phrase or half a sentence',
  placeholder: '一岗双责',
  button: 'Search',
  help: 'Chinese is found as its characters stand, whatever the punctuation; quotation marks keep out everything looser.',
  how: 'How to search',
  examples: [
    'A word or phrase: first where it stands as it is, then where its parts stand apart.',
    'In quotation marks of any kind: only where it stands as it is, punctuation and width apart.',
    'Traditional characters are read as simplified ones.',
    'Pinyin, with or without tones and spaces, ü as v, u or yu; what it was read as is shown.',
    'English: the translation, in any form of the word (serve, serving).',
    'A document’s number, with any brackets.',
    'Several words: together, then all of them in one provision.',
    'A minus before a word or “phrase” leaves out the provisions that have it.',
  ],
  counting:
    'Counted in the text of the documents: each occurrence once, none inside another, whatever punctuation stands in it. Titles, headings and forms count as sentences; a provision, title, chapter heading or form is a place. Notes are counted apart. On a reading page the browser’s own search also counts the list of contents and the notes.',
  shortcut: 'Press / on any page to search (Ctrl-K and ⌘K always do)',
  noscript:
    'Search needs JavaScript. Everything else on this site works without it: read the documents or the themes, and use your browser’s own search on the page.',
  loading: 'Searching…',
  empty: (documents: number) => `Type a phrase to search the ${documentsEn(documents)}.`,
  punctuation: 'The query has no character to search for. Type at least one letter, digit or Han character.',
  onlyExcluded: 'The query only says what to leave out. Type at least one word to find.',
  understood: (kind: string) => `Searched for (${kind}):`,
  within: (kind: string, sentence: string) => `${kind}: ${sentence}`,
  kinds: {
    chinese: 'Chinese text',
    pinyin: 'pinyin',
    english: 'English translation',
  },
  exactly: (text: string) => `exactly “${text}”`,
  together: (text: string) => `“${text}”, in any form`,
  without: 'without',
  readAs: 'read as',
  both: 'The query can be English or pinyin: both are shown.',
  found: (occurrences: number, lines: number, places: number, documents: number) =>
    `${plural(occurrences, 'occurrence', 'occurrences')} in ${plural(lines, 'sentence', 'sentences')}: ${plural(places, 'place', 'places')} in ${plural(documents, 'document', 'documents')}.`,
  inNotes: (notes: number) => `And in ${plural(notes, 'note', 'notes')} on them.`,
  looser: (places: number) => `Looser: ${plural(places, 'place', 'places')}.`,
  notAsPhrase: 'Not found as one phrase.',
  nothing: 'Nothing found.',
  nothingHere: (places: number) =>
    `No result passes the chosen filters; without them there ${places === 1 ? 'is 1 place' : `are ${places} places`}.`,
  tiers: {
    exact: 'As it stands',
    all: 'Looser: all of it in one provision, not as one phrase',
    some: 'Looser: only part of it',
  },
  facets: {
    document: 'Document',
    theme: 'Theme',
    year: 'Year',
    level: 'Level',
    region: 'Place',
    kind: 'Found in',
  },
  foundIn: { text: 'the text', note: 'notes' },
  noTheme: 'none, headings',
  filters: 'Counts and filters: document, theme, year, level, place',
  term: 'In the glossary',
  openTerm: 'The term and all its places',
  terms: 'Terms with it',
  nearTerms: 'Terms near it',
  questions: 'Questions that the documents answer',
  waysOn: 'Other ways:',
  clear: 'Clear the filters',
  views: { sentences: 'Sentences', concordance: 'Concordance' },
  sort: 'Sorted',
  sorts: { text: 'as in the texts', after: 'by what follows', before: 'by what precedes' },
  more: (places: number) => `Show ${plural(places, 'more place', 'more places')}`,
  note: 'note',
  failed: 'The search could not be loaded. You may be offline, or a file was blocked or damaged on its way.',
  retry: 'Try again',
  readInstead: 'Read the documents instead',
  themesInstead: 'Read by theme',
  inDocument: (count: number) => plural(count, 'sentence', 'sentences'),
};

export type SearchWords = typeof searchEn;

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
