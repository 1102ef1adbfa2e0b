import { countDocuments } from '../count-words.ts';

/** The words of the page that checks quotations, apart from the others so that it loads no more than these. */
export const quoteCheck = {
  title: 'Check a quotation',
  description: (documents: number) =>
    `Paste a quotation and see whether, where and how exactly it stands in the ${countDocuments(documents)}. Nothing is sent anywhere.`,
  lead: (documents: number) =>
    `Paste a quotation, in Chinese or from this site’s English translation, and see whether, where and how exactly it stands in the ${countDocuments(documents)}.`,
  private:
    'The comparison is made in your browser; what you paste is not sent anywhere. The address keeps it after a #, which browsers do not send, so that you can share the answer.',
  label: 'Quotation',
  button: 'Check',
  help: 'Traditional characters, other punctuation, an ellipsis for what is left out, a few slips and several passages run together are allowed for, and named in the answer.',
  try: 'For example',
  noscript:
    'Checking a quotation needs JavaScript, because it is compared in your browser and not on a server. Without it, read the documents and use your browser’s own search on the page.',
  readInstead: 'Read the documents instead',
  searchInstead: 'Search instead',
  link: 'Check a whole quotation',
  nothingPasted: (documents: number) =>
    `Paste a quotation to compare it with the ${countDocuments(documents)}.`,
  loading: 'Comparing…',
  failed:
    'The texts could not be loaded, so nothing was compared. You may be offline, or the connection was cut.',
  retry: 'Try again',
  comma: ', ',
  verdicts: {
    exact: 'Word for word',
    form: 'The same words, written differently',
    near: 'Not word for word',
    joined: 'Put together from several passages',
    partly: 'Only partly in these documents',
    none: 'Not in these documents.',
    empty: 'There is nothing to compare: paste at least one letter, digit or Han character.',
    long: 'This is more than can be compared at once: paste at most 20,000 characters.',
  },
  /** How much differs, in Chinese characters or in words of English. */
  differ: (count: number, language: 'zh' | 'en') => {
    const unit = language === 'zh' ? 'character' : 'word';
    return count === 1 ? `1 ${unit} differs` : `${count} ${unit}s differ`;
  },
  near: (differ: string, documents: string) => `Not word for word: ${differ} from ${documents}`,
  inDocuments: (verdict: string, documents: string) => `${verdict}: ${documents}`,
  shortPlaces: (places: number, documents: number) =>
    `Too short to say where it is from. It stands in ${places === 1 ? '1 place' : `${places} places`} in ${documents === 1 ? '1 document' : `${documents} documents`}.`,
  explained: {
    exact:
      'Every character is the same, punctuation included. Quotation marks and white space around the quotation are not counted.',
    partly: 'Parts of the quotation stand in the documents; the other parts stand in none of them.',
    none: (documents: number) =>
      `No passage of the ${countDocuments(documents)} has these words, either word for word or with a few differences. They may be from another document.`,
    short:
      'Fewer than 6 Chinese characters or 3 English words say little about where they are from. These are all the places where they stand, whatever the punctuation.',
  },
  /** Where there are more documents than are compared closely. */
  ofMany: {
    partly: (compared: number, documents: number) =>
      `Parts of the quotation stand in the documents. It was compared with the ${compared} of ${countDocuments(documents)} that share most with it; the other parts stand in none of these.`,
    none: (compared: number, documents: number) =>
      `None of the ${countDocuments(documents)} has these words as they are. The ${compared} that share most with the quotation were compared closely, and do not have them with a few differences either.`,
    short:
      'Fewer than 6 Chinese characters or 3 English words say little about where they are from. These are the places in the documents that were compared, whatever the punctuation.',
    nowhere: 'in none of the documents compared',
    unread: (documents: number) =>
      `At least: ${documents === 1 ? '1 more document' : `${documents} more documents`} may have the same words.`,
  },
  from: {
    'in-order':
      'All parts are from one document and in its order; the document has more between them than the quotation.',
    'one-document': 'All parts are from one document, but not in its order.',
    several: 'The parts are not all from one document.',
  },
  changes: (count: number) =>
    count === 1 ? 'The words differ in one place.' : `The words differ in ${count} places.`,
  alsoDiffer: (changes: string, forms: string) => `${changes} So do ${forms}.`,
  formsDiffer: (forms: string) => `The words are the same; ${forms} differ.`,
  forms: {
    punctuation: 'punctuation marks',
    space: 'white space or invisible characters',
    script: 'traditional or variant characters',
    width: 'full- and half-width forms or capitals',
  },
  rewritten: (pairs: string) => `As quoted and as printed: ${pairs}.`,
  struck: 'struck through: in the quotation alone',
  underlined: 'underlined: in the document alone',
  onlyQuoted: 'in the quotation alone: ',
  onlyPassage: 'in the document alone: ',
  part: (number: number, verdict: string) => `Part ${number}: ${verdict}`,
  stands: {
    exact: 'word for word',
    near: (differ: string) => `not word for word: ${differ}`,
    nowhere: 'in none of the documents',
  },
  placeExact: 'word for word',
  placeForm: 'not character for character',
  nearest: 'The nearest passage, which is not a match',
  nearestBelow: 'The nearest passage is shown; it is not a match.',
  translation:
    'Compared with this project’s unofficial English translation. The Chinese text alone is authentic.',
  citation: 'Citation',
  citationCopied: 'The citation is copied.',
  copyRefused: 'The browser did not allow copying: select the text instead.',
  range: (from: string, to: string) => `${from} to ${to}`,
  pieces: {
    title: 'title',
    preamble: 'preamble',
    closing: 'closing',
    chapter: 'heading of chapter',
    table: 'table',
    annex: 'annex',
    other: 'outside the provisions',
  },
};

export type QuoteCheckWords = typeof quoteCheck;
