import { countDocuments } from '../count-words.ts';

/** The words of the page of commitments. */
export const commitments = {
  title: 'Commitments',
  description: (documents: number) =>
    `What the ${countDocuments(documents)} promise that can be checked later: numbers, frequencies, deadlines, lists, mechanisms, bans.`,
  lead: (checkable: number, questions: number, documents: number) =>
    `${checkable.toLocaleString('en')} rules of the ${countDocuments(documents)} that can be checked later, under the ${questions} questions they answer. Nothing is inferred: each stands in the words quoted.`,
  besides: (uncheckable: number, faults: number, statements: number) =>
    `Beside them, and outside every count of commitments: ${uncheckable} rules of which nobody could tell whether they were kept, ${faults} faults to be put right and ${statements} statements of what is or was done.`,
  legend:
    'A number or a time, also one given in words alone such as “promptly”, stands large above its rule. A document that speaks of the matter and gives no figure, list or mechanism is shown as “no figure given”; one that does not speak of it, as “not mentioned”.',
  noFigure: 'No figure given',
  speaksAt: 'It speaks of the matter at',
  notMentioned: 'Not mentioned',
  kind: 'Kind',
  all: 'all',
  kinds: {
    number: 'number',
    frequency: 'frequency',
    deadline: 'deadline',
    list: 'list',
    mechanism: 'mechanism',
    ban: 'ban',
    fault: 'fault to be put right',
    statement: 'statement',
  },
  strictness: 'How it binds',
  strict: {
    figure: 'by a number',
    time: 'by a time',
    plain: 'without number or time',
    'in-principle': 'in principle',
    encouraged: 'encouraged',
    ban: 'ban',
  },
  check: 'Can be checked',
  checks: { true: 'yes', false: 'no' },
  uncheckable: 'cannot be checked',
  theme: 'Theme',
  document: 'Answered by',
  anyDocument: 'any document',
  reset: 'Show all',
  shown: '{n} of {m} questions',
  nothing: 'No question answers this choice; “Show all” brings all {m} back.',
  amount: 'Figure or time',
  amounts: { figure: 'given', words: 'in words alone' },
  documentsRow: 'Documents',
  json: 'Download the commitments (JSON)',
  csv: 'Download the commitments (CSV)',
  timeline: (document: string) => `Dates of ${document}`,
  timelineTitle: (document: string, count: number, first: string, last: string) =>
    `${document}: ${count} dated commitments, ${first} to ${last}`,
  timelineNote:
    'A bar is a time that the document sets, a diamond a day by which something is due, a triangle a day on which it begins. Each leads to its sentence.',
  timelineTable: 'The same dates as a table',
  what: 'What',
  from: 'From',
  by: 'By',
  open: 'not stated',
  words: 'Words',
  span: (from: string, by: string) => `${from} to ${by}`,
  since: (from: string) => `from ${from}`,
  untilEnd: (by: string) => `by the end of ${by}`,
  until: (by: string) => `by ${by}`,
};
