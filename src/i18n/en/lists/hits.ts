/** The words of a list of places that is taken away. */
export const hits = {
  take: 'Take away',
  csv: 'CSV',
  word: 'Word',
  copy: 'Copy as a table',
  making: 'Making the list…',
  copied: (rows: number) => `Copied: ${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'}.`,
  saved: (rows: number) => `Saved: ${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'}.`,
  failed: 'The list could not be made. Check your connection and try again.',
  refused: 'The browser does not allow copying here. Take the CSV instead.',
  titles: {
    search: (query: string) => `Search: ${query}`,
    term: (term: string) => `Places of ${term}`,
    wording: 'Shared wording',
  },
  names: {
    passage: 'Shared passage',
    document: 'Document',
    place: 'Place',
    before: 'Before',
    found: 'Found',
    after: 'After',
    chinese: 'Chinese text',
    english: 'English translation',
    theme: 'Theme',
    kind: 'Kind',
    address: 'Address',
    query: 'Query',
    filters: 'Filters',
    count: 'Rows',
    taken: 'Date',
    version: 'Data version',
    source: 'From',
  },
};

export type HitWords = typeof hits;
