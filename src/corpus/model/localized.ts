/** A text in both interface languages. */
export interface Localized {
  zh: string;
  en: string;
}
