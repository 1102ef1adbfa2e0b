import type { Document } from '../corpus/model/corpus.ts';
import { localized } from '../corpus/model/localized.ts';
import type { Interface } from '../i18n/interface.ts';
import { isChinese, type Locale } from '../i18n/locales.ts';
import { shortName } from '../naming/short-name.ts';

/** Code points of the description of a link that messengers show. */
const SHOWN = 200;

/**
 * What a link shows of the page that it opens: texts in their order, cut to what is shown. A place after `#` and what is
 * chosen after `?` are unknown to a static page, so that every link to it shows the same.
 */
export function previewText(texts: readonly string[], locale: Locale, most = SHOWN): string {
  const whole = Array.from(texts.filter((text) => text !== '').join(isChinese(locale) ? '' : ' '));
  return whole.length <= most
    ? whole.join('')
    : `${whole
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** How the text of a document begins, in a language; empty where it has not been translated. */
export function openingOf({ provisions }: Document, locale: Locale, most = SHOWN): string {
  const sentences = provisions.flatMap((provision) => provision.sentences).slice(0, 5);
  return previewText(
    sentences.map((sentence) => localized(sentence, locale)),
    locale,
    most,
  );
}

/** What is said of a comparison of two documents, and what a link to it shows: how each of them begins. */
export function pairHead(pair: readonly [Document, Document], { words, locale }: Interface) {
  const [first = '', second = ''] = pair.map((document) => shortName(document, locale));
  const begun = pair.map((document) =>
    words.compare.begins(shortName(document, locale), openingOf(document, locale, 90)),
  );
  return {
    description: words.compare.pairDescription(first, second),
    preview: previewText(begun, locale, 2 * SHOWN),
  };
}
