import { searchResults } from '../search-results.ts';
import { countDocuments } from '../count-words.ts';

/** The words of the search page. */
export const search = {
  ...searchResults,
  title: 'Search',
  description: (documents: number) =>
    `Search the ${countDocuments(documents)} in simplified or traditional characters, pinyin or English.`,
  label: (documents: number) => `Search the ${countDocuments(documents)}`,
  placeholder: 'A phrase or a quotation',
  button: 'Search',
  help: 'Chinese is matched character by character, ignoring punctuation. Use quotation marks to find only the whole phrase.',
  how: 'How to search',
  /** What an example of each way to search shows. */
  examples: {
    phrase: 'A word or phrase: full matches first, then partial ones.',
    quoted: 'In any quotation marks: the whole phrase only, ignoring punctuation and width.',
    traditional: 'Traditional characters find simplified ones.',
    pinyin: 'Pinyin, with or without tones and spaces, ü as v, u or yu. The page shows how it was read.',
    english: 'English searches the translation, in any form of the word (serve, serving).',
    number: 'A document’s number, with any brackets.',
    several: 'Several words: first as a phrase, then anywhere in one provision.',
    without: 'A minus sign before a word or “phrase” excludes provisions that contain it.',
    passage:
      'A long passage, or one of several lines, is also checked as a quotation: is it word for word, and if not, what differs?',
  },
  counting:
    'Occurrences are counted in the text of the documents, without overlaps and ignoring punctuation. Titles, headings and forms count as sentences; a provision, title, chapter heading or form is one place. Notes are counted separately. On a document’s page a browser’s Find command also counts the list of contents and the notes.',
  shortcut: 'Press / on any page to search (Ctrl+K and ⌘K always work)',
  noscript:
    'Search needs JavaScript. You can read the documents and themes without it, and use your browser’s Find command.',
  view: 'View',
  only: 'Only:',
  facets: {
    document: 'Document',
    theme: 'Theme',
    year: 'Year',
    level: 'Level',
    region: 'Area',
    kind: 'Found in',
  },
  foundIn: { text: 'the text', note: 'notes' },
  noTheme: 'no theme, or a heading',
  waysOn: 'Other ways:',
  clear: 'Clear the filters',
  views: { sentences: 'Sentences', concordance: 'Keyword in context' },
  sort: 'Sort',
  sorts: { text: 'by document', after: 'by the words after', before: 'by the words before' },
  failed: 'Search could not be loaded. Check your connection and try again.',
  retry: 'Try again',
  readInstead: 'Read the documents instead',
  themesInstead: 'Read by theme',
};

export type SearchWords = typeof search;
