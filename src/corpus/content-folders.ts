/** Where each part of the content stands. */
export const FOLDERS = {
  documents: 'content/documents',
  sources: 'content/sources',
  codes: 'content/codes',
  first: 'content/codes/first',
  second: 'content/codes/second',
  themes: 'content/themes',
  translations: 'content/translations/en',
  revisions: 'content/translations/revisions',
  terms: 'content/terms',
} as const;

export const COUNTERPARTS_FILE = 'content/counterparts.yaml';
