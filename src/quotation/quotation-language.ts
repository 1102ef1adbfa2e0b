import { HAS_ENGLISH } from '../corpus/edition/edition.ts';

/** The languages of the texts: that of the documents and, where there is one, that of the translation. */
export const QUOTATION_LANGUAGES: readonly QuotationLanguage[] = HAS_ENGLISH ? ['zh', 'en'] : ['zh'];
export type QuotationLanguage = 'zh' | 'en';

/** Chinese where there is a Han character or nothing of the Latin script, or where the edition has nothing else. */
export function quotationLanguage(text: string): QuotationLanguage {
  return HAS_ENGLISH && /\p{Script=Latin}/u.test(text) && !/\p{Script=Han}/u.test(text) ? 'en' : 'zh';
}
