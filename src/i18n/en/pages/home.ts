import { capital, countDocuments, countWord } from '../count-words.ts';

/** The words of the first page. */
export const home = {
  title: 'Duidu: Chinese government documents, side by side',
  description: (documents: number, themes: number, first: number, last: number) =>
    `${capital(countDocuments(documents))} of Chinese governments, ${span(first, last, '–')}, on how a leadership is to strengthen itself: read them, compare them by ${countWord(themes)} themes, search every phrase.`,
  lead: (governments: number, first: number, last: number) =>
    `${capital(countWord(governments))} Chinese ${governments === 1 ? 'government' : 'governments'}, ${first === last ? `in ${first}` : `from ${span(first, last, ' to ')}`}, on how a leadership is to strengthen itself (自身建设). Read each document in full, set them side by side by theme, find any phrase.`,
  searchLabel: (documents: number) => `Find a phrase in the ${countDocuments(documents)}`,
  searchHint: 'A word, half a sentence, simplified or traditional: 一岗双责, 廉潔, 第一時間',
  matrix: 'What each document speaks of',
  matrixNote:
    'Share of each document’s Han characters in sentences of a theme, in per cent. A figure leads to the theme, a document’s name to its text.',
  documents: (shown: number, all: number) =>
    shown === all ? 'The documents' : `${capital(countWord(shown))} of ${countDocuments(all)}`,
  stripNote: 'Each bar is a document from its first sentence to its last, coloured by theme.',
  findings: 'To start from',
};

export const findings = {
  spread: 'Where they differ most',
  range: (theme: string, low: string, high: string) => `${theme}: from ${low} to ${high}`,
  place: (document: string, percent: string) => `${percent} (${document})`,
  codings: (ranges: string) => `over the codings: ${ranges}`,
  codingsOf: (document: string, low: string, high: string) => `${document} ${low} to ${high}`,
  shared: (documents: number) => `Asked of all ${countWord(documents)}`,
  rare: 'Answered by few',
  only: (documents: string) => `only ${documents}`,
  terms: 'Words to look up',
  onlyTerms: (document: string, count: number) =>
    count === 1 ? `1 term stands only in ${document}` : `${count} terms stand only in ${document}`,
  counted: 'What can be counted',
  answeredBy: (documents: string) => `answered by ${documents}`,
};

function span(first: number, last: number, to: string): string {
  return first === last ? String(first) : `${first}${to}${last}`;
}
