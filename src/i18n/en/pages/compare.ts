import { countDocuments } from '../count-words.ts';

/** The words of the pages that set two documents side by side; apart, so that a script loads no others. */
export const compare = {
  title: 'Compare two documents',
  description: (documents: number) =>
    `Any two of the ${countDocuments(documents)}, provision beside provision, with the provisions for which no match was found.`,
  lead: 'Choose the document to read in its own order, then the one to set beside it. Each provision stands level with its counterparts: the provisions of the other document that answer the same demand.',
  measure:
    'Counterparts are computed: two provisions are the more alike, the more of their text answers the same topics and the more of their wording they share, rare topics and words counting most. A preamble faces a preamble, a closing a closing. Where nothing is alike, the nearest provision that answers the same question is named, and where reading finds another counterpart better, it is put first.',
  self: 'A document is not compared with itself, and an address with an unknown document leads to no page: start from this list.',
  download: 'All counterparts as data (JSON)',
  howMeasured: 'How counterparts are found',
  word: 'Download as a Word file',
  with: (document: string) => `${document} beside`,
  matched: (count: number, of: number) => `${count} of ${of} provisions have a match`,
  pairTitle: (first: string, second: string) => `${first} beside ${second}`,
  pairDescription: (first: string, second: string) =>
    `${first} in its own order, each provision level with its counterpart in ${second}, and the provisions for which no match was found.`,
  swap: (first: string, second: string) => `Swap sides: ${first} beside ${second}`,
  strip:
    'Overview: the provisions of both documents in order; the more a mark stands out, the more alike; empty, no match found',
  skipStrip: 'Skip the overview',
  mark: (document: string, heading: string, alike: string) => `${document}: ${heading} (${alike})`,
  gap: (document: string) => `No match found in ${document}`,
  none: 'no match found',
  only: (document: string, count: number) =>
    count === 0
      ? `${document}: a match found for every provision`
      : `${document}: no match found for ${count === 1 ? '1 provision' : `${count} provisions`}`,
  beside: 'Stands in full beside',
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
  next: 'Next difference',
  previous: 'Previous difference',
  keys: 'Keys n and p (or j and k) jump to the next and previous difference',
  jumped: (index: string, count: string) => `Difference ${index} of ${count}`,
  /** Said where one goes on past the last difference, or back past the first. */
  wrapped: {
    toFirst: (count: string) => `From the beginning again: difference 1 of ${count}`,
    toLast: (count: string) => `From the end again: difference ${count} of ${count}`,
  },
  allMatched: 'A match was found for every provision of both documents.',
  any: {
    title: 'Any two documents',
    lead: 'Pages are built for each document beside those nearest to it by wording. Any other two are set side by side here, in your browser, from the documents’ own files.',
    first: 'Read in its own order',
    second: 'Beside it',
    hint: 'Place and year, in English or Chinese',
    button: 'Set side by side',
    noscript:
      'An address that names two documents after a “?” needs JavaScript, because the comparison is made in your browser. The comparisons listed here need none.',
    choose: 'Choose two documents.',
    same: 'A document is not compared with itself: choose two.',
    unknown: (asked: string) =>
      `There is no document “${asked}”. Type a place and year, and choose from what is offered.`,
    loading: 'Comparing…',
    failed:
      'The documents could not be loaded, so nothing was compared. You may be offline, or a file was blocked on its way.',
    retry: 'Try again',
    marked:
      'Marked in the Chinese: wording of 8 Han characters or more that both have, small edits included.',
    done: (first: string, second: string) => `${first} beside ${second}:`,
  },
  choice: {
    label: 'Beside the text',
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
