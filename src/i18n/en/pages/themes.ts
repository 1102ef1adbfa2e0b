import { capital, countDocuments, countWord } from '../count-words.ts';

/** The words of the list of themes and of a theme’s page. */
export const themes = {
  title: (themes: number) => `${capital(countWord(themes))} themes`,
  description: (documents: number, themes: number) =>
    `The ${countWord(themes)} themes by which the ${countDocuments(documents)} are compared, with their topics.`,
  lead: 'The frame is Linzi’s own: its six chapters build a loyal, learning, pragmatic, law-based, serving and clean government. Every document is read against it, sentence by sentence.',
  topics: (count: number) => `${count} topics`,
  read: 'Compare',
};

export const theme = {
  title: (name: string, documents: number) => `${name}: ${countDocuments(documents)} side by side`,
  description: (definition: string, documents: number) =>
    `Topic by topic, what the ${countDocuments(documents)} say and leave out. ${definition}`,
  topics: 'Topics',
  gap: 'No sentence on this topic',
  heading: 'heading',
  otherwise: (code: string) => `coded ${code}`,
  share: (percent: string) => `${percent} of its characters`,
  editorial: 'Questions and summaries are the editors’; the sentences are the documents’.',
  provision: (label: string) => `Provision ${label}`,
  answered: (count: number, of: number) => `answered by ${count} of ${of}`,
  choose: 'Documents and their order',
  moveEarlier: (document: string) => `Move ${document} one place earlier`,
  moveLater: (document: string) => `Move ${document} one place later`,
  rows: {
    label: 'Topics',
    all: 'All',
    answered: 'Answered by all shown',
    gaps: 'Some are silent',
  },
  copy: 'Copy the address of this view',
  copied: 'The address is copied.',
  noRows: 'No topic fits this choice. Choose other topics or documents.',
  unknown: (parts: string) =>
    `The address asks for something this page does not have (${parts}). What could not be used was passed over; choose below from what there is.`,
  documentsRow: 'Documents',
  question: 'Question',
  summary: 'Summary',
};
