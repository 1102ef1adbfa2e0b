/** The words of what helps to read the Chinese texts. */
export const aids = {
  /** Where the file of an aid did not come. */
  failed: 'It could not be loaded. Try again.',
  pinyin: {
    on: 'Pinyin',
    title: 'Pinyin over the words',
    note: 'The pinyin is this project’s, in the tones of the dictionary. It is not part of the text and is not copied with it.',
  },
  traditional: {
    on: '繁體',
    title: 'Traditional characters',
    note: 'Shown in traditional characters in the forms used in Taiwan, converted word by word by OpenCC. Copies, citations, addresses and searches keep the published text in simplified characters.',
  },
};
