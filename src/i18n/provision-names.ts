/** What a provision without a number is called, in both languages. */
export const provisionNames = {
  en: { preamble: 'Preamble', closing: 'Closing' },
  zh: { preamble: '前言', closing: '结语' },
};
