import type { Document } from '../corpus/model/corpus.ts';
import { localized } from '../corpus/model/localized.ts';
import type { Interface } from '../i18n/interface.ts';
import type { Locale } from '../i18n/locales.ts';
import { shortName } from '../naming/short-name.ts';
import type { LegendEntry } from './chart.ts';

type Named = Pick<Document, 'id' | 'shortName' | 'issued'>;

/** The first character of each document's name, by its id: it stands in a dot. */
export function documentLetters(documents: readonly Named[], locale: Locale): Record<string, string> {
  return Object.fromEntries(
    documents.map((document) => [document.id, [...localized(document.shortName, locale)][0] ?? '']),
  );
}

/** What each letter stands for. */
export function letterLegend(documents: readonly Named[], { locale }: Interface): LegendEntry[] {
  const letters = documentLetters(documents, locale);
  return documents.map((document) => ({
    mark: 'letter',
    letter: letters[document.id] ?? '',
    text: shortName(document, locale),
  }));
}
