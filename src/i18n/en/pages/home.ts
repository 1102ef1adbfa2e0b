import { EXAMPLES, HEADING, NAME, SUBJECT, TAGLINE } from '../../../corpus/edition/edition.ts';
import { capital, countDocuments, countWord } from '../count-words.ts';

/** The words of the first page. */
export const home = {
  title: `${NAME.en}: ${TAGLINE.en}`,
  description: (documents: number, themes: number, first: number, last: number) =>
    `${capital(countDocuments(documents))} issued by Chinese governments, ${span(first, last)}, on ${SUBJECT.en}: read them, compare them by ${countWord(themes)} themes, search every phrase.`,
  lead: (governments: number, first: number, last: number) =>
    HEADING.en
      .replace(
        '{governments}',
        `${countWord(governments)} Chinese ${governments === 1 ? 'government' : 'governments'}`,
      )
      .replace('{years}', span(first, last)),
  searchLabel: (documents: number) => `Find a phrase in the ${countDocuments(documents)}`,
  searchHint: `Chinese, pinyin or English${inBrackets(EXAMPLES.search)}, or a quotation to check`,
  share: (theme: string, percent: string) => `${theme} ${percent}`,
  order: 'The sentences from first to last; those on the named themes are coloured',
  matrix: 'How much of each document goes to each theme',
  matrixNote:
    'Per cent of each document’s characters. Select a figure to read the theme, a name to read the document.',
  documents: (shown: number, all: number) =>
    shown === all ? 'The documents' : `${capital(countWord(shown))} of ${countDocuments(all)}`,
  stripNote: 'Each bar is a document from its first sentence to its last, coloured by theme.',
};

function inBrackets(examples: readonly string[]): string {
  return examples.length === 0 ? '' : ` (${examples.join(', ')})`;
}

function span(first: number, last: number): string {
  return first === last ? String(first) : `${first}–${last}`;
}
