import { countDocuments } from '../count-words.ts';

/** The words of the list of documents and of a document’s page. */
export const documents = {
  title: 'The documents',
  titleOf: (page: number) => `The documents, page ${page}`,
  pages: 'Pages of the list',
  description: (documents: number) =>
    `The ${countDocuments(documents)} with issuer, number, date, level and length.`,
  lead: 'In order of date. Each is given in full, with the source file and a list of every correction.',
  record: 'Full record',
};

export const document = {
  contents: 'Contents',
  top: 'Top of the page',
  close: 'Close',
  view: 'View',
  strip: 'Map: the document’s sentences in order, coloured by theme',
  skipStrip: 'Skip the map',
  about: 'About this document',
  downloads: 'Downloads',
  plainText: 'Text',
  plainTextEnglish: 'Text, English',
  notes: 'Notes by the editors',
  translatorNotes: 'Notes by the translators',
  noteMark: (number: number | string) => `Note ${number}`,
  noteBack: 'Back to the text',
  received: 'See the text as received',
  receivedTitle: (title: string) => `${title}: the text as received`,
  receivedLead:
    'The source file, line by line, as it came to this project. Struck through: left out of the edition. Underlined: read differently in the edition, whose reading stands below it.',
  receivedNone: 'The edition departs from this source nowhere but in white space.',
  edition: 'See the edition',
  description: (title: string, issuer: string, issued: string | null) =>
    `Full text of ${title}, ${issuer}${issued === null ? '' : `, ${issued}`}, with themes, permalinks and provenance.`,
  restorationCount: (count: number) =>
    count === 0 ? 'none' : count === 1 ? '1 declared' : `${count.toLocaleString('en')} declared`,
  legend: 'Themes',
  cite: 'Cite this document',
  citeNote: 'Without the day of reading: a browser with JavaScript adds yours when this opens.',
  citeFiles: 'For reference managers',
  citeHow: 'About these styles',
};
