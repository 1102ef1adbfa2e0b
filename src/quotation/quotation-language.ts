/** The languages of the texts: that of the documents and that of the translation. */
export const QUOTATION_LANGUAGES = ['zh', 'en'] as const;
export type QuotationLanguage = (typeof QUOTATION_LANGUAGES)[number];

/** Chinese where there is a Han character or nothing of the Latin script. */
export function quotationLanguage(text: string): QuotationLanguage {
  return /\p{Script=Latin}/u.test(text) && !/\p{Script=Han}/u.test(text) ? 'en' : 'zh';
}
