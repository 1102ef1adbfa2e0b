/** The files that hold one list each. */
export const CONTENT_FILES = {
  counterparts: 'content/counterparts.yaml',
  counterpartReadings: 'content/counterparts-read.yaml',
  codebook: 'content/codebook.yaml',
};
