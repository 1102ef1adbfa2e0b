import { resolve } from 'node:path';

/** The folder that holds the edition’s `content/`, from where the process runs: `EDITION_DIR`, or the project itself. */
const EDITION_FOLDER = process.env['EDITION_DIR'] ?? '.';

/** Where a file or folder of the edition stands on disk, by its path as messages name it: `content/documents`. */
export function inEdition(path: string): string {
  return resolve(EDITION_FOLDER, path).replaceAll('\\', '/');
}
