/** Words of what was read of a text of one’s own, and of its mending. */
export const ownReading = {
  title: 'What was read',
  as: 'Read as',
  untitled: 'no title found',
  facts: (provisions: number, sentences: number, characters: number) =>
    `${provisions} ${provisions === 1 ? 'provision' : 'provisions'}, ${sentences} ${sentences === 1 ? 'sentence' : 'sentences'}, ${characters.toLocaleString('en')} Han characters`,
  number: 'number',
  issuer: 'issued by',
  issued: 'dated',
  adopted: 'adopted',
  notFound: 'not found',
  restored: {
    characters: (count: number) =>
      `${count} traditional ${count === 1 ? 'character' : 'characters'} read as simplified`,
    pinyin: (count: number) => `${count} ${count === 1 ? 'piece' : 'pieces'} of pinyin left out`,
    punctuation: (count: number) =>
      `${count} half-width ${count === 1 ? 'mark' : 'marks'} read as full-width`,
    leftOut: (count: number) => `${count} ${count === 1 ? 'line' : 'lines'} left out as no part of the text`,
    marks: (count: number) => `${count} ${count === 1 ? 'mark' : 'marks'} around the title left out`,
    numbers: (count: number) =>
      `${count} ${count === 1 ? 'number' : 'numbers'} set by Word itself put before ${count === 1 ? 'its line' : 'their lines'}`,
    mended: (count: number) => `${count} ${count === 1 ? 'mend' : 'mends'} by you`,
    none: 'Nothing but white space was changed or left out.',
  },
  mend: 'Mend the reading',
  mendHow: 'Each line with what it was taken for. One tap mends it, and all is compared again.',
  undoAll: 'Undo all mends',
  more: (count: number) => `Show ${count} more lines`,
  kinds: { chapter: 'Chapter', provision: 'Numbered', prose: 'Text', leftOut: 'Left out' },
  mends: {
    join: 'Join to line above',
    split: 'Split',
    heading: 'Heading',
    text: 'Plain text',
    'not-text': 'Not text',
    undo: 'Undo',
  },
  mended: 'mended',
  splitHere: 'Split here',
  splitBefore: (words: string) => `Split before ${words}`,
  unbroken: (characters: number) =>
    `A stretch of ${characters.toLocaleString('en')} Han characters has no sentence stop (。！？；) and no line break, so it was read as one sentence. Shared wording is found in it all the same, but not its provisions, and its theme is one guess for all. Stops and line breaks are often lost in copying: copy the text again from where it has them, or begin a new line before each provision in the field above, and compare again.`,
};

export type OwnReadingWords = typeof ownReading;
