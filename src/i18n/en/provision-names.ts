/** What a provision without a number is called. */
export const provisionNames = { preamble: 'Preamble', closing: 'Closing' };
