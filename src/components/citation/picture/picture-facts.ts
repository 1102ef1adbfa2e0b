import { NAME } from '../../../corpus/edition/edition.ts';
import type { CitationItem } from '../../../exports/citation/citation-item.ts';
import { isChinese, localeFacts } from '../../../i18n/locales.ts';
import { pageLocale } from '../../../i18n/page-words.ts';
import { placeLabel } from '../../../naming/place-label.ts';
import { siteAddress } from '../load-citation.ts';
import type { CitedPassage } from '../passage-tools.ts';
import { quotationWords } from '../quotation-words.ts';
import { textUnits } from '../selection/text-units.ts';

/** The languages that a picture shows. */
export type Shown = 'zh' | 'en' | 'both';

/** What a picture says. */
export interface PictureFacts {
  /** `note` says what a translation is. */
  texts: { text: string; isTranslation: boolean; note: string }[];
  source: string[];
  theme: { name: string; id: string } | undefined;
  address: string;
  site: string;
}

/** What the page says of a passage, by the record of its document. */
export function pictureFacts(passage: CitedPassage, item: CitationItem, shown: Shown): PictureFacts {
  const { from, to } = passage.place;
  const texts = (['zh', 'en'] as const)
    .filter((language) => shown === 'both' || shown === language)
    .map((language) => pictureText(passage, language))
    .filter(({ text }) => text !== '');
  return {
    texts,
    source: sourceLines(item, [from.id, to.id]),
    theme: from.id === to.id ? themeOf(from.id) : undefined,
    address: siteAddress(passage.page),
    site: NAME[pageLocale()],
  };
}

/** A passage in a language; in the one that was not selected, the whole sentences in which it stands. */
function pictureText(passage: CitedPassage, language: 'zh' | 'en'): PictureFacts['texts'][number] {
  const { place, text } = passage;
  const words = quotationWords().picture;
  const isTranslation = language === 'en';
  if (language === place.language)
    return { text, isTranslation, note: isTranslation ? words.translation : '' };
  const own = textUnits().filter((unit) => unit.document === passage.document);
  const selected = own.filter((unit) => unit.language === place.language).map(({ id }) => id);
  const ids = selected.slice(selected.indexOf(place.from.id), selected.indexOf(place.to.id) + 1);
  const units = own.filter((unit) => unit.language === language && ids.includes(unit.id));
  const whole = units.map((unit) => unit.text.slice(0, unit.text.length)).join(language === 'en' ? ' ' : '');
  const [last] = own.filter((unit) => unit.language === place.language && unit.id === place.to.id);
  const isPart = place.from.offset > 0 || place.to.offset < (last?.text.length ?? 0);
  const notes = [isTranslation ? words.translation : '', isPart ? words.wholeSentences[language] : ''];
  return { text: whole, isTranslation, note: notes.filter((note) => note !== '').join(words.joint) };
}

function sourceLines(item: CitationItem, ids: readonly [string, string]): string[] {
  const locale = pageLocale();
  const title = isChinese(locale) ? item.title : item.custom.english.title;
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const date =
    year === undefined
      ? ''
      : new Intl.DateTimeFormat(localeFacts(locale).format, { dateStyle: 'long', timeZone: 'UTC' }).format(
          Date.UTC(year, (month ?? 1) - 1, day ?? 1),
        );
  const words = quotationWords().picture;
  const [first, last] = ids.map((id) => placeLabel(id, locale));
  const place = first === last ? words.place(first ?? '') : words.places(first ?? '', last ?? '');
  return [title, [item.number ?? '', date, place].filter((part) => part !== '').join(' · ')];
}

/** The theme of a sentence whose mark the page shows. */
function themeOf(sentence: string): PictureFacts['theme'] {
  const mark = document.getElementById(sentence)?.querySelector<HTMLElement>('.theme-mark');
  if (mark === null || mark === undefined) return undefined;
  const id = mark.closest<HTMLElement>('[data-theme]')?.dataset['theme'] ?? '';
  return { name: `${mark.dataset['text'] ?? ''} ${mark.title}`.trim(), id };
}
