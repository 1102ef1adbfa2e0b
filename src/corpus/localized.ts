/** A text in both interface languages. */
export interface Localized {
  zh: string;
  en: string;
}

/** A text of a document, with its translation where one exists. */
export interface Translated {
  zh: string;
  en: string | null;
}
