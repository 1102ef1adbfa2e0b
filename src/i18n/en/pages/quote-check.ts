import { countDocuments } from '../count-words.ts';

/** The words of the page that checks quotations, apart from the others so that it loads no more than these. */
export const quoteCheck = {
  title: 'Check a quotation',
  description: (documents: number) =>
    `Paste a quotation to see whether it is in the ${countDocuments(documents)}, where, and how accurately it is quoted.`,
  lead: (documents: number) =>
    `Paste a quotation, in Chinese or from this site’s English translation, to see whether it is in the ${countDocuments(documents)}, where, and how accurately it is quoted.`,
  private:
    'What you paste here stays in your browser. Unless it is very long, it is also added to the page address after a #, so that you can share the result; browsers do not send that part to the site.',
  button: 'Check',
  help: 'The check allows for traditional characters, different punctuation, ellipses, small slips and joined passages, and points them out.',
  try: 'For example',
  noscript:
    'Checking a quotation needs JavaScript. Without it, read the documents and use your browser’s Find command.',
  readInstead: 'Read the documents instead',
  searchInstead: 'Search instead',
  link: 'Check a whole quotation',
  nothingPasted: (documents: number) =>
    `Paste a quotation to compare it with the ${countDocuments(documents)}.`,
  /** From the search, which shows the same answer. */
  ownPage: 'This check on a page of its own',
  loading: 'Comparing…',
  failed: 'The texts could not be loaded, so nothing was compared. Check your connection and try again.',
  retry: 'Try again',
  comma: ', ',
  verdicts: {
    exact: 'Word for word',
    form: 'The same words, with other characters or punctuation',
    near: 'Not word for word',
    joined: 'Put together from several passages',
    partly: 'Only partly in these documents',
    none: 'Not in these documents.',
    empty: 'Paste a quotation with at least one letter, digit or Han character.',
    long: 'Too long. Paste 20,000 characters or fewer.',
  },
  /** How much differs, in Chinese characters or in words of English. */
  differ: (count: number, language: 'zh' | 'en') => {
    const unit = language === 'zh' ? 'character' : 'word';
    return count === 1 ? `1 ${unit} differs` : `${count} ${unit}s differ`;
  },
  exactIn: (documents: string) => `Word for word in ${documents}`,
  near: (differ: string, documents: string) => `Not word for word: ${differ} from ${documents}`,
  inDocuments: (verdict: string, documents: string) => `${verdict}: ${documents}`,
  shortPlaces: (places: number, documents: number) =>
    `Too short to identify a source. It appears in ${places === 1 ? '1 place' : `${places} places`} in ${documents === 1 ? '1 document' : `${documents} documents`}.`,
  explained: {
    exact:
      'Every character matches, including punctuation. Quotation marks and spaces around the quotation are ignored.',
    partly: 'Parts of the quotation are in the documents; the other parts are in none of them.',
    none: (documents: number) =>
      `No passage of the ${countDocuments(documents)} has these words, either word for word or with a few differences. They may come from elsewhere.`,
    short:
      'Fewer than 6 Chinese characters or 3 English words cannot show the source. All the places where they occur are listed, ignoring punctuation.',
  },
  /** Where there are more documents than are compared closely. */
  ofMany: {
    partly: (compared: number, documents: number) =>
      `Parts of the quotation are in the documents. It was compared with the ${compared} of ${countDocuments(documents)} that share most with it; the other parts are in none of these.`,
    none: (compared: number, documents: number) =>
      `None of the ${countDocuments(documents)} contains these exact words. The ${compared} that share most with the quotation were compared closely, and do not have them with a few differences either.`,
    short:
      'Fewer than 6 Chinese characters or 3 English words cannot show the source. These are the places in the documents that were compared, ignoring punctuation.',
    nowhere: 'in none of the documents compared',
    unread: (documents: number) =>
      `${documents === 1 ? '1 more document' : `${documents} more documents`} may contain these words.`,
  },
  from: {
    'in-order': 'All parts come from one document, in its order, with text left out between them.',
    'one-document': 'All parts come from one document, but in a different order.',
    several: 'The parts come from more than one document.',
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
  rewritten: (pairs: string) => `As quoted → in the document: ${pairs}.`,
  struck: 'struck through: only in the quotation',
  underlined: 'underlined twice: only in the document',
  onlyQuoted: 'only in the quotation: ',
  onlyPassage: 'only in the document: ',
  part: (number: number, verdict: string) => `Part ${number}: ${verdict}`,
  stands: {
    exact: 'word for word',
    near: (differ: string) => `not word for word: ${differ}`,
    nowhere: 'in none of the documents',
  },
  placeExact: 'word for word',
  placeForm: 'same words, written differently',
  nearest: 'Closest passage (not a match)',
  nearestBelow: 'The closest passage is shown below; it is not a match.',
  /** Where nothing stands word for word. */
  shared: {
    title: (count: number) =>
      count === 1
        ? 'It shares 1 run of 8 or more Han characters'
        : `It shares ${count} runs of 8 or more Han characters`,
    in: 'in',
    terms: (count: number) =>
      count === 1 ? 'It has 1 term of the glossary' : `It has ${count} terms of the glossary`,
    more: (count: number) => `and ${count} more`,
    own: 'Compare a whole document of your own',
    ownHow:
      'A text of several sentences is better compared on its own page: what it shares, and the nearest passages, provision by provision.',
  },
  translation:
    'Compared with this project’s unofficial English translation. Only the Chinese text is authentic.',
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
