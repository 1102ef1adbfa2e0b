import { byCoding } from '../model/themes.ts';

/** The files that hold one list each. */
export const CONTENT_FILES = {
  counterparts: 'content/counterparts.yaml',
  counterpartReadings: 'content/counterparts-read.yaml',
  passages: 'content/passages.yaml',
  works: 'content/works.yaml',
  pronunciations: 'content/pronunciations.yaml',
  codebook: 'content/codebook.yaml',
  exercises: 'content/exercises.yaml',
  changes: 'content/changes.yaml',
};

/** The folders that hold a file for each thing, named by its id. */
export const CONTENT_FOLDERS = {
  documents: 'content/documents',
  sources: 'content/sources',
  codes: 'content/codes',
  ...byCoding((coding) => `content/codes/${coding}`),
  themes: 'content/themes',
  translations: 'content/translations/en',
  revisions: 'content/translations/revisions',
  terms: 'content/terms',
  commitments: 'content/commitments',
  questions: 'content/questions',
  findings: 'content/findings',
} as const;
