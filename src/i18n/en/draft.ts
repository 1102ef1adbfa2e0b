/** What is said of a document that is not yet coded or translated whole. */
export const draft = {
  /** Its name, which says so wherever it stands. */
  named: (name: string) => `${name} (draft)`,
  title: 'Draft.',
  notice: (uncoded: number, untranslated: number) =>
    [
      'This document can be read, searched and set beside others. It has no share in any figure of this site.',
      uncoded > 0 &&
        `${uncoded === 1 ? '1 sentence has' : `${uncoded.toLocaleString('en')} sentences have`} no theme yet.`,
      untranslated > 0 &&
        `${untranslated === 1 ? '1 text has' : `${untranslated.toLocaleString('en')} texts have`} no translation yet.`,
    ]
      .filter((part) => part !== false)
      .join(' '),
  untranslated: 'Not yet translated',
  uncoded: 'no theme yet',
  list: 'Drafts',
  listLead: 'Not yet coded or translated whole. They have no share in any figure.',
};

export type DraftWords = typeof draft;
