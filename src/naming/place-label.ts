import { placeNames as english } from '../i18n/en/provision-names.ts';
import { placeNames as chinese } from '../i18n/zh/provision-names.ts';
import type { Locale } from '../i18n/locales.ts';

const NAMES: Record<Locale, Record<string, string>> = { en: english, zh: chinese };

/**
 * What a place of a document is called on a page: its number, as `9.4`, or in words where its id is a word:
 * `preamble.2` is “Preamble 2”. A heading is called as its provision.
 */
export function placeLabel(id: string, locale: Locale): string {
  const place = id.replace(/\.heading$/u, '');
  const [, word = '', number = ''] = /^([a-z]+)(?:[.-](\d+))?$/u.exec(place) ?? [];
  const name = NAMES[locale][word];
  if (name === undefined) return place;
  return number === '' ? name : `${name} ${number}`;
}
