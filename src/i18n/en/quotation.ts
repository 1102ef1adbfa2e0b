const forms = {
  'gbt-7714-2025': 'GB/T 7714—2025',
  'gbt-7714-2015': 'GB/T 7714—2015',
  law: 'Chinese legal style',
  chicago: 'Chicago',
  apa: 'APA',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
};

/** The words of quotations, apart from the others so that a page loads no more than these for them. */
export const quotation = {
  bar: 'Selected passage',
  text: 'Copy text',
  cited: 'Copy with citation',
  link: 'Copy link',
  form: 'Form of citation',
  textCopied: 'The text is copied.',
  citedCopied: 'The text is copied with its citation.',
  linkCopied: 'The link is copied.',
  unloaded: 'The citation could not be loaded. Try again.',
  refused: 'The browser did not allow copying: copy from this field.',
  altered:
    'Your browser has translated or altered this passage: what is copied are the whole sentences of the edition.',
  markedWhole:
    'Your browser has translated or altered the text: whole sentences are marked, which the passage may not fill.',
  unmarked: 'Your browser has translated or altered some of the text, which therefore has no marks.',
  unread: 'The address names a passage that is not in this text. Nothing is marked.',
  copy: 'Copy',
  copyForm: (form: string) => `Copy: ${form}`,
  citationCopied: 'The citation is copied.',
  noClipboard: 'The browser did not allow copying: select the citation and copy it.',
  usualForm: 'chicago' as keyof typeof forms,
  forms,
};
