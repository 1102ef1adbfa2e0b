import { existsSync, readFileSync } from 'node:fs';
import { ContentError } from './content-error.ts';
import { inEdition } from './edition-folder.ts';
import { editionSchema, languagesSchema, type EditionData } from './edition-schema.ts';
import { parseYaml } from './parse-yaml.ts';

/** What says what the edition is. */
export const EDITION_FILE = 'content/edition.yaml';

/**
 * What the edition is, as its file says.
 * @throws {ContentError} with line and field, where the file is missing or wrong.
 */
export function readEdition(): EditionData {
  const file = inEdition(EDITION_FILE);
  if (!existsSync(file)) {
    throw new ContentError(file, 'this file is missing, which says what the edition is. Add it.');
  }
  return toEdition(readFileSync(file, 'utf8'));
}

/** What the edition is, by the text of its file. */
export function toEdition(yaml: string): EditionData {
  const { languages } = parseYaml(yaml, EDITION_FILE, languagesSchema);
  return parseYaml(yaml, EDITION_FILE, editionSchema(languages.includes('en')));
}
