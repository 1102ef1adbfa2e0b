/** Version of the published data: raised with every change of a text, code, topic or translation. */
export const DATA_VERSION = '1.3.0';
/** The day this version of the data was made, as an ISO 8601 date. */
export const DATA_DATE = '2026-11-22';
