import { checkedCorpus } from './checked-corpus.ts';

/** Every version of the published data, newest first: `content/changes.yaml`. */
export const CHANGES = checkedCorpus().changes;

/** Version of the published data: raised with every change of a text, code, topic or translation. */
export const DATA_VERSION = CHANGES[0].version;

/** The day this version of the data was made, as an ISO 8601 date. */
export const DATA_DATE = CHANGES[0].date;
