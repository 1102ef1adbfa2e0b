import { countDocuments } from './count-words.ts';

/** The words of what a search finds: the script of the search page loads no others. */
export const searchResults = {
  loading: 'Searching…',
  empty: (documents: number) => `Type a phrase to search the ${countDocuments(documents)}.`,
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
  onlyInNotes: (notes: number) => `Found in ${plural(notes, 'note', 'notes')}.`,
  inNotes: (notes: number) => `And in ${plural(notes, 'note', 'notes')} on the documents.`,
  looser: (places: number) => `Looser: ${plural(places, 'place', 'places')}.`,
  notAsPhrase: 'Not found as one phrase.',
  nothing: 'Nothing found.',
  nothingWithAll: 'Nothing found with all of it. Each part above leads to its own search.',
  nothingHere: (places: number) =>
    `No result passes the chosen filters; without them there ${places === 1 ? 'is 1 place' : `are ${places} places`}.`,
  tiers: {
    exact: 'As it stands',
    all: 'Looser: all of it in one provision, not as one phrase',
    some: 'Looser: only part of it',
  },
  term: 'In the glossary',
  terms: 'Terms with it',
  nearTerms: 'Terms near it',
  questions: 'Questions that the documents answer',
  more: (places: number) => `Show ${plural(places, 'more place', 'more places')}`,
  note: 'note',
};

export type ResultWords = typeof searchResults;

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
