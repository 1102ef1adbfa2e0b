import { FRAME } from '../../../corpus/edition/edition.ts';
import { capital, countDocuments, countWord } from '../count-words.ts';

/** The words of the list of themes and of a theme’s page. */
export const themes = {
  title: (themes: number) => `${capital(countWord(themes))} themes`,
  description: (documents: number, themes: number) =>
    `The ${countWord(themes)} themes by which the ${countDocuments(documents)} are compared, with their questions.`,
  lead: `${FRAME.lead.en} Every sentence of every document was given one main theme, or none.`,
  topics: (count: number) => `${count} questions`,
};

export const theme = {
  title: (name: string, documents: number) => `${name}: ${countDocuments(documents)} side by side`,
  description: (definition: string, documents: number) =>
    `What the ${countDocuments(documents)} say on each question, side by side. ${definition}`,
  topics: 'Questions',
  /** What a document does on a question, for signs and for those who hear them. */
  states: { figure: 'gives a figure', speaks: 'speaks', silent: 'silent' },
  about: 'What this theme covers',
  gap: 'No sentence on this question',
  heading: 'heading',
  otherwise: (code: string) => `coded ${code}`,
  uncoded: 'coded under no theme',
  share: (percent: string) => `${percent} of its characters`,
  editorial:
    'Questions and summaries were written by this project. The sentences are quoted from the documents.',
  choose: 'Choose and order documents',
  moveEarlier: (document: string) => `Move ${document} one place earlier`,
  moveLater: (document: string) => `Move ${document} one place later`,
  rows: {
    label: 'Questions',
    all: 'All',
    answered: 'In every document chosen',
    gaps: 'Missing from some',
  },
  copy: 'Copy a link to this view',
  copied: 'Link copied.',
  noRows: 'No question matches. Choose other questions or documents.',
  unknown: (parts: string) =>
    `This link asks for something that is not here (${parts}). The rest is shown; choose again under “View”.`,
  /** Before the names of the documents that have no room on a desk. */
  unshown: 'Not shown:',
  bring: (document: string) => `Show ${document} in place of the last column`,
  first: 'First document',
  second: 'Second document',
  more: 'Show the rest',
  only: '· only this one of the two',
  question: 'Question',
  summary: 'Summary',
};
