import { countDocuments } from '../count-words.ts';

/** The words of the pages that set two documents side by side; apart, so that a script loads no others. */
export const compare = {
  title: 'Compare two documents',
  description: (documents: number) =>
    `Any two of the ${countDocuments(documents)}, provision beside provision, with the provisions for which no match was found.`,
  lead: 'How much the documents have in common. Choose a cell to read the two side by side.',
  matrix: {
    label: 'What the documents have in common',
    note: 'The number is the share of the text of the document on the left that is also in the one above, in passages of 8 or more Han characters, identical or nearly; boilerplate is not counted. Charts give one figure for both texts together.',
    cell: (first: string, second: string, share: string) =>
      `${first} and ${second}: ${share} of the text of ${first} is also in ${second}`,
  },
  measure:
    'Matches are computed: two provisions are the more alike, the more of their text is about the same topics and the more wording they share, rare topics and words counting most. A preamble faces a preamble, a closing a closing. Where nothing is alike, the nearest provision on the same question is named, and where reading finds another match better, it is put first.',
  download: 'All matches as data (JSON)',
  howMeasured: 'How matches are found',
  word: 'Word',
  more: 'Comparisons by document',
  pairTitle: (first: string, second: string) => `${first} and ${second}`,
  /** How a document begins, where a link shows what it opens. */
  begins: (name: string, text: string) => `${name}: ${text}`,
  pairDescription: (first: string, second: string) =>
    `${first} in its own order, each provision level with its match in ${second}, and the provisions for which no match was found.`,
  /** What one wants to know of two documents, before reading them. */
  facts: {
    matched: (first: string, a: number, ofFirst: number, second: string, b: number, ofSecond: number) =>
      `Match found: ${a} of ${first}’s ${ofFirst} provisions, ${b} of ${second}’s ${ofSecond}.`,
    unmatched: (first: string, a: number, second: string, b: number) =>
      `No match found: ${a} in ${first}, ${b} in ${second}.`,
    allMatched: 'Every provision has a match.',
    longest: (characters: number) => `Longest shared wording: ${characters} characters (in red).`,
    noWording: 'They share no wording of 8 characters or more.',
  },
  bar: {
    view: 'View',
    copy: 'Copy address',
    copied: 'The address is copied.',
    refused: 'The browser did not allow copying: take the address from its bar.',
    cite: 'Copy citation',
    cited: 'The citations of both documents are copied, with the address of the comparison.',
    /** Before the address of the comparison. */
    compared: 'Compared at',
    uncited: 'The citations could not be loaded. Try again.',
    select: 'The browser did not allow copying: select the citations here.',
    print: 'Print',
  },
  swap: 'Swap',
  front: 'Preambles',
  /** Buttons of a card on a phone. */
  card: { zh: '中文', en: 'English', more: 'more' },
  strip: 'Overview',
  key: (first: string, second: string) => `Provisions of ${first} above, of ${second} below:`,
  skipStrip: 'Skip the overview',
  mark: (document: string, heading: string, alike: string) => `${document}: ${heading} (${alike})`,
  gap: (document: string) => `No match found in ${document}`,
  none: 'no match found',
  same: (characters: number) => `${characters} characters in common`,
  beside: 'Shown in full next to',
  alike: { close: 'very alike', near: 'alike', far: 'partly alike' },
  reason: {
    topic: 'same topic',
    wording: 'shared wording',
    both: 'same topic, shared wording',
    frame: 'same part of the document',
    question: 'same question, other words',
    editor: 'added by the editors',
  },
  putFirst: 'put first by the editors',
  next: { short: 'Next', full: 'Next without a match' },
  previous: { short: 'Previous', full: 'Previous without a match' },
  /** The rows without a match, through which one steps. */
  unmatched: {
    all: (count: string) => `Provisions without a match: ${count}`,
    at: (index: string, count: string) => `Without a match: ${index} of ${count}`,
    /** Said where one goes on past the last, or back past the first. */
    toFirst: (count: string) => `From the beginning again: 1 of ${count}`,
    toLast: (count: string) => `From the end again: ${count} of ${count}`,
  },
  keys: 'Keys n and p, or j and k',
  any: {
    title: 'Choose two documents',
    first: 'First document',
    second: 'Second document',
    hint: 'Place and year, in English or Chinese',
    button: 'Compare',
    noscript: 'Comparing two documents of your choice needs JavaScript. The comparisons of the table do not.',
    choose: 'Choose two documents.',
    same: 'Choose two different documents.',
    unknown: (asked: string) => `No document matches “${asked}”. Choose one from the list.`,
    loading: 'Comparing…',
    failed: 'The documents could not be loaded. Check your connection and try again.',
    retry: 'Try again',
    marked: 'Marked in the Chinese: shared wording of 8 or more Han characters, including near matches.',
    done: (first: string, second: string) => `${first} and ${second}.`,
  },
  choice: {
    label: 'Beside',
    none: 'No other document',
    more: 'Another document…',
    listed: (documents: number) => `The list now has ${countDocuments(documents)} to choose from.`,
    loading: 'Loading…',
    failed:
      'The other document could not be loaded, so this one is shown alone. You may be offline, or a file was blocked on its way.',
    retry: 'Try again',
    same: 'The address asks for this document beside itself. Choose another one from the list.',
    alone: 'This document is shown alone.',
    done: (document: string, matched: number, of: number) =>
      `${document}: a match for ${matched} of ${of} provisions.`,
    gap: (document: string) => `No match found in ${document}`,
    document: 'In its document',
    comparison: 'In the comparison',
    others: (document: string, count: number) =>
      `${count} more ${count === 1 ? 'match' : 'matches'} in ${document}`,
    noscript: 'Side by side with',
  },
  elsewhere: 'Elsewhere on this',
  inAll: (document: string, count: number) => `${document}, ${count} in all`,
};

export type CompareWords = typeof compare;
