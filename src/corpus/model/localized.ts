import { localeFacts, type Locale } from '../../i18n/locales.ts';

/** A text of the edition in its two languages. */
export interface Localized {
  zh: string;
  en: string;
}

/** What a page in a language of the interface shows of a text: the Chinese on Chinese pages, the English on all others. */
export function localized<Text>(text: Readonly<Record<'zh' | 'en', Text>>, locale: Locale): Text {
  return localeFacts(locale).withTranslation ? text.en : text.zh;
}
