import { searchResults } from '../search-results.ts';
import { countDocuments } from '../count-words.ts';

/** The words of the search page. */
export const search = {
  ...searchResults,
  title: 'Search',
  description: (documents: number) =>
    `Find any phrase of the ${countDocuments(documents)}, exactly, in simplified or traditional characters, by pinyin or in English.`,
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
  waysOn: 'Other ways:',
  clear: 'Clear the filters',
  views: { sentences: 'Sentences', concordance: 'Concordance' },
  sort: 'Sorted',
  sorts: { text: 'as in the texts', after: 'by what follows', before: 'by what precedes' },
  failed: 'The search could not be loaded. You may be offline, or a file was blocked or damaged on its way.',
  retry: 'Try again',
  readInstead: 'Read the documents instead',
  themesInstead: 'Read by theme',
};

export type SearchWords = typeof search;
