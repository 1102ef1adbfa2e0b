import { localeFacts, type Locale } from '../../i18n/locales.ts';

/** A text of the edition in its two languages. */
export interface Localized {
  zh: string;
  en: string;
}

/** The language of the texts that a page shows where only one has room: English where its locale is with translation. */
export function textLanguage(locale: Locale): keyof Localized {
  return localeFacts(locale).withTranslation ? 'en' : 'zh';
}

/** What a page in a language of the interface shows of a text in both. */
export function localized<Text>(text: Readonly<Record<keyof Localized, Text>>, locale: Locale): Text {
  return text[textLanguage(locale)];
}
