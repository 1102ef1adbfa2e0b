/** What a provision without a number is called. */
export const provisionNames = { preamble: 'Preamble', closing: 'Closing', part: 'Part' };

/** What a place outside the numbered provisions is called, by the word that its id begins with. */
export const placeNames = {
  ...provisionNames,
  chapter: 'Chapter',
  title: 'Title',
  number: 'Number',
  addressee: 'Addressee',
  promulgation: 'Promulgation',
  signature: 'Signature',
  date: 'Date',
  note: 'Note',
  adoption: 'Adoption',
  distribution: 'Distribution',
  printing: 'Printing',
  annexes: 'List of annexes',
  annex: 'Annex',
  caption: 'Caption',
  table: 'Table',
};
