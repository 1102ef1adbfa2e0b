/** Documents whose texts are read at once: a handful of kilobytes each. */
export const DOCUMENTS_AT_ONCE = 5;
