/** Version of the published data: raised with every change of a text, code, topic or translation. */
export const DATA_VERSION = '1.3.0';
