import type { Document } from '../corpus/model/corpus.ts';
import type { Locale } from '../i18n/locales.ts';
import { localized } from '../corpus/model/localized.ts';

/** A document's place and year: `Linzi 2022`. */
export function shortName(document: Pick<Document, 'shortName' | 'issued'>, locale: Locale): string {
  return `${localized(document.shortName, locale)} ${document.issued.slice(0, 4)}`;
}
