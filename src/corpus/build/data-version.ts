import { readChanges } from '../read/read-content.ts';

/** Every version of the published data, newest first; read alone, so that no other file can keep a module from loading. */
export const CHANGES = readChanges();

/** Version of the published data: raised with every change of a text, code, topic or translation. */
export const DATA_VERSION = CHANGES[0].version;

/** The day this version of the data was made, as an ISO 8601 date. */
export const DATA_DATE = CHANGES[0].date;
