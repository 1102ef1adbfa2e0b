/** The words of the list of terms that a reader looked at. */
export const looked = {
  title: 'Words you looked at',
  lead: 'Terms whose gloss or entry you had open for a second or more, the newest first. The list stays in this browser.',
  none: 'None yet. Rest the pointer, or a finger, on a term in a Chinese text.',
  met: 'Met in',
  forget: 'Forget',
  forgetNamed: (term: string) => `Forget: ${term}`,
  forgetAll: 'Forget all',
  forgot: (count: number) => (count === 1 ? 'Forgotten: 1 term.' : `Forgotten: ${count} terms.`),
  undo: 'Undo',
  undone: 'Undone.',
  notKept: 'Your browser could not keep this change: its storage is blocked or full.',
  anki: 'Download for Anki',
  ankiNote:
    'A text file with a card for each term: on the front the term, on the back its pinyin, English, meaning and, where you met it in a text, the sentence with its address. In Anki choose File › Import; a file imported later adds to the cards that are there.',
  saved: (count: number) => (count === 1 ? 'Saved: 1 card.' : `Saved: ${count} cards.`),
  failed: 'The file could not be made. Check your connection and try again.',
};

export type LookedWords = typeof looked;
