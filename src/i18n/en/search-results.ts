/** The words of what a search finds: the script of the search page loads no others. */
export const searchResults = {
  loading: 'Searching…',
  empty: 'Type a phrase, or paste a quotation.',
  punctuation: 'Type at least one letter, digit or Han character.',
  onlyExcluded: 'Add a word to find: so far there are only words to exclude.',
  understood: (kind: string) => `Searched as ${kind}:`,
  sentences: (...all: string[]) => all.join(' '),
  within: (kind: string, sentence: string) => `${kind}: ${sentence}`,
  asSearch: (sentences: string) => `As a search: ${sentences}`,
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
  onlyInNotes: (notes: number) => `Found in ${plural(notes, 'note', 'notes')}.`,
  inNotes: (notes: number) => `And in ${plural(notes, 'note', 'notes')} on the documents.`,
  looser: (places: number) => `Partial matches: ${plural(places, 'place', 'places')}.`,
  notAsPhrase: 'No match for the whole phrase.',
  nothing: 'Nothing found.',
  nothingWithAll: 'Nothing found with all of it. Select a part above to search for it alone.',
  nothingHere: (places: number) =>
    `No results with these filters. Without them: ${plural(places, 'place', 'places')}.`,
  tiers: {
    exact: 'Full matches',
    all: 'All the words in one provision, but not as a phrase',
    some: 'Only some of the words',
  },
  term: 'Glossary',
  terms: 'Terms that contain it',
  nearTerms: 'Similar terms',
  questions: 'Related questions',
  more: (places: number) => `Show ${plural(places, 'more place', 'more places')}`,
  note: 'note',
  /** What can be done with a sentence that was found. */
  hit: { text: 'Copy', cited: 'Cite', link: 'Link', collect: 'Collect' },
  unloaded: 'This could not be loaded. Check your connection and try again.',
};

export type ResultWords = typeof searchResults;

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
