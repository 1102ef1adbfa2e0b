/** Version of the published data: raised with every change of a text, code or topic. */
export const DATA_VERSION = '1.0.0';
