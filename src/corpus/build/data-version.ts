import { readFileSync } from 'node:fs';
import { CHANGES_FILE, parseChanges } from '../read/parse-changes.ts';

/** Every version of the published data, newest first. */
export const CHANGES = parseChanges(readFileSync(CHANGES_FILE, 'utf8'));

/** Version of the published data: raised with every change of a text, code, topic or translation. */
export const DATA_VERSION = CHANGES[0].version;

/** The day this version of the data was made, as an ISO 8601 date. */
export const DATA_DATE = CHANGES[0].date;
