/** The words of the sheet that a sentence opens, apart from the others so that a page loads them only then. */
export const sentenceSheet = {
  label: (place: string) => `Sentence ${place}`,
  theme: 'Theme',
  terms: 'Terms here',
  elsewhere: 'Elsewhere on this',
  beside: 'Set beside',
  close: 'Close',
};
