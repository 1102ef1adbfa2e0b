import { strip, type StripBar } from '../../charts/strip.ts';
import type { Corpus, Document } from '../../corpus/corpus.ts';
import { sentencesOf } from '../../corpus/sentences-of.ts';
import { yearsOf } from '../../corpus/years-of.ts';
import type { CodeId } from '../../corpus/themes.ts';
import type { Interface, Locale } from '../../i18n/interface.ts';
import { cardId } from './card-id.ts';

/** The image that stands for a page where it is linked to: a title, a line below it, and strips of documents. */
export interface Card {
  id: string;
  locale: Locale;
  title: string;
  subtitle: string;
  strips: { name: string; bars: StripBar[] }[];
  /** The one theme that is coloured; all are where it is undefined. */
  theme: CodeId | undefined;
}

/** Width that strips are laid out for, in pixels of the card. */
export const STRIP_WIDTH = 1040;

/** Every card in one language. */
export function cards({ documents, themes }: Corpus, { locale, words }: Interface): Card[] {
  const { first, last } = yearsOf(documents);
  const all = documents.map((document) => stripOf(document, locale));
  const whole = { strips: all, theme: undefined };
  const drawn: Omit<Card, 'locale'>[] = [
    {
      id: 'home',
      title: words.tagline,
      subtitle: words.home.description(documents.length, first, last),
      ...whole,
    },
    ...sections(words).map((section) => ({
      id: section,
      title: words[section].title,
      subtitle: words[section].description(documents.length),
      ...whole,
    })),
    ...documents.map((document) => ({
      id: cardId(`documents/${document.id}/`, words.nav),
      title: name(document, locale),
      subtitle: document.title[locale],
      strips: [{ ...stripOf(document, locale), name: '' }],
      theme: undefined,
    })),
    ...themes.map((theme) => ({
      id: cardId(`themes/${theme.id}/`, words.nav),
      title: theme.name[locale],
      subtitle: theme.definition[locale],
      strips: all,
      theme: theme.id,
    })),
    ...pairs(documents).map(([first, second]) => ({
      id: cardId(`compare/${first.id}/${second.id}/`, words.nav),
      title: `${name(first, locale)} · ${name(second, locale)}`,
      subtitle: words.compare.title,
      strips: [stripOf(first, locale), stripOf(second, locale)],
      theme: undefined,
    })),
  ];
  return drawn.map((card) => ({ ...card, locale }));
}

function sections({ nav }: Interface['words']) {
  return Object.keys(nav) as (keyof typeof nav)[];
}

function name({ shortName, issued }: Document, locale: Locale): string {
  return `${shortName[locale]} ${issued.slice(0, 4)}`;
}

function stripOf(document: Document, locale: Locale): Card['strips'][number] {
  return { name: name(document, locale), bars: strip(sentencesOf(document), STRIP_WIDTH) };
}

function pairs(documents: readonly Document[]): [Document, Document][] {
  return documents.flatMap((first, index) =>
    documents.slice(index + 1).map((second): [Document, Document] => [first, second]),
  );
}
