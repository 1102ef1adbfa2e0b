import { NAME } from '../../../corpus/edition/edition.ts';
import { countDocuments } from '../count-words.ts';
import { ownReading } from '../own-reading.ts';

/** The words of the page for a reader’s own document, apart from the others so that its script loads no more. */
export const own = {
  title: 'Your own document',
  description: (documents: number) =>
    `Paste or open a Chinese government document of your own: what it shares with the ${countDocuments(documents)}, which passages are nearest, which set phrases it uses. Nothing leaves your browser.`,
  lead: 'Paste, open or drop a Chinese text. It stays in this browser: nothing is sent, and nothing is kept unless you ask.',
  field: 'Text of the document',
  placeholder: 'Paste the whole text here, title included',
  button: 'Compare',
  open: 'Open a file',
  formats: '.txt, .docx or .html. From a PDF, copy the text and paste it.',
  drop: 'Drop the file here',
  example: 'Try an example',
  noscript:
    'Comparing a text of your own needs JavaScript. Without it, read the documents, or compare two of them.',
  failed: 'The documents could not be loaded, so nothing was compared. Check your connection and try again.',
  unread: 'This text could not be compared. Try a part of it.',
  retry: 'Try again',
  reading: 'Reading…',
  comparing: 'Comparing…',
  done: (provisions: number) =>
    provisions === 1 ? 'Compared: 1 provision.' : `Compared: ${provisions} provisions.`,
  refused: {
    empty: 'There is no text. Paste one, or open a file.',
    'no-chinese': 'There are no Chinese characters in this text. Paste the Chinese original.',
    long: 'Too long: paste 200,000 characters or fewer.',
    large: 'The file is too large: 5 MB at most. Copy its text and paste it.',
    pdf: 'This is a PDF. Open it, select all, copy, and paste the text here; a scan without text must be read by other means first.',
    'old-word': 'This is an old Word file (.doc). Save it as .docx, or copy its text and paste it.',
    binary: 'This is no text. Open a .txt, .docx or .html file, or paste the text.',
    unreadable: 'This is no Word file that can be read. Copy its text and paste it.',
  },
  unnumbered: (count: number) =>
    `Word sets ${count === 1 ? '1 number' : `${count} numbers`} of this file in a form that is not read here, so ${count === 1 ? 'its line has' : 'their lines have'} none. Put them back in the field and compare again.`,
  notHanded:
    'This browser blocks or has no room for what a page would hand over, so in the other language the page opens without your text. Copy it first, then press again.',
  unloaded: 'What this page needs did not load, so nothing can be compared.',
  reload: 'Load the page again',
  read: ownReading,
  contents: 'In this comparison',
  documents: {
    title: 'What each document has of yours',
    nearest: (names: string, count: number, percent: string) =>
      `By wording alone, ${names} ${count === 1 ? 'is' : 'are'} nearest: ${percent} of your document’s Han characters stand in runs that ${count === 1 ? 'it has' : 'each of them has'} too, common formulas apart.`,
    none: 'By wording alone, none of the documents is nearest: common formulas apart, no run of 8 or more Han characters is shared.',
    columns: {
      document: 'Document',
      share: 'Shared wording',
      runs: 'Runs',
      nearest: 'Provisions nearest to it',
    },
    setLevel: (document: string) => `Set level with ${document}`,
    how: 'Shared wording: of your document’s Han characters, those in runs of 8 or more that the document has word for word, common formulas apart. What two documents have counts for both. It does not say who took it from whom.',
  },
  text: {
    title: 'Its text, marked',
    share: (percent: string, kind: string) => `${percent} ${kind}`,
    kinds: {
      formula: 'common formulas',
      shared: 'also in one or two documents',
      near: 'nearly the same',
      own: 'its own',
    },
    how: 'A common formula is a term of the glossary, or a run of 8 or more Han characters that three or more documents have. A longer run that a document has is told whole, the terms within it underlined with dots. Runs end where words end. The shares are of the Han characters of headings and sentences.',
    strip: 'Where in the text each kind stands',
    where: (count: number) =>
      count === 1 ? 'Where the marked words stand' : `Where the ${count} marked stretches stand`,
    inDocuments: (count: number) => `in ${count} documents`,
    term: 'term',
    nearly: 'nearly the same in',
    stands: 'also in',
    partly: 'partly in',
    withTerms: 'with the terms',
    between: ', ',
    nearest: 'Nearest passages',
    nearestHow: (least: string) =>
      `Passages stand in the order of their nearness: words in common, rare ones counting more, and the questions that similar sentences answer. Behind it stands the likeness of the words alone. Both are 1 for the same sentences and 0 for nothing in common; a passage counts as near from ${least} of the words. They are for you to judge, and may say something else.`,
    nearestRead: (best: string, three: string, shown: string) =>
      `Of what readers found, the passage that answers best is nearest in ${best} and among the three nearest in ${three}; of the provisions that they found answered elsewhere, ${shown} keep a passage at this limit.`,
    none: 'Nothing near',
    likeness: (nearness: string, words: string) => `nearness ${nearness}, words ${words}`,
    provision: (label: string) => `Provision ${label}`,
    preamble: 'Preamble',
    more: 'more',
    english: 'English',
  },
  level: {
    title: 'Level with one document',
    choose: 'Document',
    button: 'Set level',
    gap: (document: string) => `Nothing near in ${document}`,
    note: 'Each provision stands beside the nearest of the other document; shared wording is marked.',
    failed: 'The rows could not be drawn: a file did not load. Check your connection and try again.',
    yours: 'Your document',
    reason: 'by its words',
  },
  terms: {
    title: 'Terms of the glossary',
    used: (count: number) => (count === 1 ? 'It uses 1 listed term' : `It uses ${count} listed terms`),
    lacking: (count: number, documents: number) =>
      `${count} ${count === 1 ? 'term' : 'terms'} that all ${countDocuments(documents)} have and it lacks`,
    none: 'None.',
    times: (count: number) => (count === 1 ? 'once' : `${count} times`),
    more: (count: number) => `Show all ${count}`,
  },
  themes: {
    title: 'Its themes: a machine’s guess',
    how: (first: string, any: string, sentences: number) =>
      `Each sentence has the theme of the coded sentences most like it. Tried on the edition itself with one document left out at a time, this gives the theme that readers chose for ${first} of ${sentences} sentences, and one of their themes for ${any}. Nobody has read your document.`,
    guessed: (first: string) => `Theme, a machine’s guess (right for ${first} of sentences tried):`,
    column: (first: string, sentences: number) =>
      `theme: a machine’s guess, right for ${first} of ${sentences} sentences tried`,
    yours: (first: string) => `Your document: a machine’s guess, ${first} right when tried`,
    beside: 'Beside the documents, as coded by readers',
    strip: (name: string) => `Themes sentence by sentence. ${name}`,
    share: (name: string, percent: string) => `${name} ${percent}`,
    scroll: 'The table goes on to the right: scroll it sideways.',
    shares: 'Share of characters',
    theme: 'Theme',
  },
  method: { title: 'How it is compared' },
  take: {
    title: 'Take it away',
    word: 'Word',
    text: 'Text',
    csv: 'CSV',
    print: 'Print',
    draft: 'Text and mends, for editors',
    draftHow:
      'Saved: your text and its mends in one file (.draft.json). Editors of an edition begin a document with it: npm run new-document.',
    colon: ': ',
    columns: {
      what: 'what',
      place: 'place in your document',
      words: 'words',
      where: 'where they stand',
      likeness: 'likeness of the words, 0 to 1',
      nearness: 'nearness, which orders the passages, 0 to 1',
      share: 'share of your Han characters in runs shared, 0 to 1',
      runs: 'runs shared',
      nearest: 'your provisions nearest to it',
    },
    source: (date: string, version: string, address: string) =>
      `Compared on ${date} with version ${version} of the data: ${address}`,
    rows: {
      fact: 'about this table',
      document: 'document',
      heading: 'heading',
      sentence: 'sentence',
      nearest: 'nearest passage',
    },
    failed: 'The file could not be made. Check your connection and try again.',
    made: `Compared by words alone with ${NAME.en}’s documents; nobody has read it.`,
  },
  kept: {
    title: 'Kept in this browser',
    keep: 'Keep in this browser',
    keptNow: 'Kept in this browser only.',
    refused: 'The browser did not keep it: its storage is full or blocked.',
    open: 'Open',
    rename: 'Rename',
    newName: 'New name',
    remove: 'Remove',
    removeAll: 'Remove all',
    more: (count: number) => `Show all ${count}`,
    removed: 'Removed from this browser.',
    renamed: 'Renamed.',
  },
  offer: 'Compare a whole document of your own',
  /** Of more documents than can be compared at once. */
  newest: (shown: number, all: number) => `Compared with the ${shown} newest of ${countDocuments(all)}.`,
};

export type OwnWords = typeof own;
