/** The words of the pages that list what the charts count. */
export const counted = {
  title: (document: string) => `What is counted in ${document}`,
  description: (document: string) =>
    `Every sentence of ${document} under the theme it is counted for, with its characters and their sum, its terms and its commitments.`,
  lead: 'Each sentence stands under its one primary theme, and nowhere else: the figures of the charts are the sums of these lists.',
  back: 'Back to the charts',
  sum: (sentences: number | string, characters: string, all: string, percent: string) =>
    `${sentences} ${String(sentences) === '1' ? 'sentence' : 'sentences'}, ${characters} of ${all} Han characters: ${percent}`,
  provisions: (count: number | string, all: number | string) =>
    `Provisions counted for this theme: ${count} of ${all}`,
  shared: (shared: number | string) => `${shared} shared`,
  characters: (count: number | string) => `${count} ${String(count) === '1' ? 'character' : 'characters'}`,
  sharedSum: (shared: string, characters: string, percent: string) =>
    `Shared wording: ${shared} of ${characters} characters, ${percent}`,
  empty: 'No sentence.',
  beside: 'Beside the other documents',
  besideTitle: (document: string) => `Beside ${document}`,
  own: 'This document',
  other: 'The other',
  difference: 'Difference',
  half: (percent: string) => `Half the sum of the differences: ${percent}`,
  text: 'Read them side by side',
  terms: (count: number | string) => `Terms: ${count} occurrences`,
  commitments: (count: number | string) => `Commitments: ${count}`,
  times: (count: number | string) => `× ${count}`,
};
