import type { Document } from '../corpus/model/corpus.ts';
import { localized, type Localized } from '../corpus/model/localized.ts';
import type { Locale } from '../i18n/locales.ts';

type Named = Pick<Document, 'shortName' | 'issued'>;

/** A document’s place and year: `Linzi 2022`; of one that states no date, the place. */
export function shortName(document: Named, locale: Locale): string {
  return `${localized(document.shortName, locale)} ${yearOf(document)}`.trimEnd();
}

/** The same in both languages of the texts. */
export function shortNames(document: Named): Localized {
  return { zh: shortName(document, 'zh'), en: shortName(document, 'en') };
}

/** The year in which a document was issued, in four digits; empty where the document does not state it. */
export function yearOf({ issued }: Pick<Document, 'issued'>): string {
  return issued?.slice(0, 4) ?? '';
}
