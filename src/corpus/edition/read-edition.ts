import { existsSync, readFileSync } from 'node:fs';
import { ContentError } from './content-error.ts';
import { inEdition } from './edition-folder.ts';
import { editionSchema, languagesSchema, type EditionData } from './edition-schema.ts';
import { parseYaml } from './parse-yaml.ts';

/** What says what the edition is. */
export const EDITION_FILE = 'content/edition.yaml';

/**
 * What the edition is, as its file says.
 * @throws {ContentError} with line and field, where the file is missing or wrong; of several mistakes all.
 */
export function readEdition(): EditionData {
  const { value, mistakes } = ContentError.gather(readFile);
  const error = ContentError.all(mistakes);
  if (error !== undefined) throw error;
  if (value === undefined) throw new Error(`${EDITION_FILE} could not be read, and no mistake was told.`);
  return value;
}

/** All mistakes of the file that says what the edition is, as it now stands. */
export function editionMistakes(): ContentError[] {
  return ContentError.gather(readFile).mistakes;
}

function readFile(): EditionData {
  const file = inEdition(EDITION_FILE);
  if (!existsSync(file)) {
    throw new ContentError(EDITION_FILE, 'this file is missing, which says what the edition is. Add it.');
  }
  return toEdition(readFileSync(file, 'utf8'));
}

/** What the edition is, by the text of its file. */
export function toEdition(yaml: string): EditionData {
  // What is wrong with the languages is told once, with the rest.
  const { value } = ContentError.gather(() => parseYaml(yaml, EDITION_FILE, languagesSchema));
  return parseYaml(yaml, EDITION_FILE, editionSchema(value?.languages.includes('en') === true));
}
