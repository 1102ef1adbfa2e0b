import { chartKinds } from '../../charts/chart-kinds.ts';
import { strip, type StripBar } from '../../charts/strip/strip.ts';
import type { Corpus, Document } from '../../corpus/model/corpus.ts';
import { sentencesOf } from '../../corpus/model/document-texts.ts';
import { yearsOf } from '../../corpus/model/date-period.ts';
import type { CodeId } from '../../corpus/model/themes.ts';
import type { Interface } from '../../i18n/interface.ts';
import type { Locale } from '../../i18n/locales.ts';
import { newest } from '../../corpus/model/newest.ts';
import { shortName } from '../../naming/short-name.ts';
import { pairCard } from './card-id.ts';
import { ownCards } from './own-cards.ts';
import { localized } from '../../corpus/model/localized.ts';
import { hasSection, SECTIONS } from '../../naming/menu.ts';

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
export function cards(corpus: Corpus, { locale, words }: Interface): Card[] {
  const { documents, themes } = corpus;
  const own = ownCards(corpus);
  const { first, last } = yearsOf(documents);
  const all = newest(documents).map((document) => stripOf(document, locale));
  const whole = { strips: all, theme: undefined };
  const drawn: Omit<Card, 'locale'>[] = [
    {
      id: 'home',
      title: words.tagline,
      subtitle: words.home.description(documents.length, themes.length, first, last),
      ...whole,
    },
    ...SECTIONS.filter((section) => hasSection(corpus, section)).map((section) => ({
      id: section,
      title: titleOf(words[section].title, themes.length),
      subtitle: words[section].description(documents.length, themes.length, chartKinds(corpus.findings)),
      ...whole,
    })),
    ...own.documents.map((document) => ({
      id: `documents-${document.id}`,
      title: shortName(document, locale),
      subtitle: localized(document.title, locale),
      strips: [{ ...stripOf(document, locale), name: '' }],
      theme: undefined,
    })),
    ...themes.map((theme) => ({
      id: `themes-${theme.id}`,
      title: localized(theme.name, locale),
      subtitle: localized(theme.definition, locale),
      strips: all,
      theme: theme.id,
    })),
    ...own.pairs.map(([first, second]) => ({
      id: pairCard(first.id, second.id),
      title: `${shortName(first, locale)} · ${shortName(second, locale)}`,
      subtitle: words.compare.title,
      strips: [stripOf(first, locale), stripOf(second, locale)],
      theme: undefined,
    })),
  ];
  return drawn.map((card) => ({ ...card, locale }));
}

/** The title of a section, which may name the number of themes. */
function titleOf(title: string | ((themes: number) => string), themes: number): string {
  return typeof title === 'string' ? title : title(themes);
}

function stripOf(document: Document, locale: Locale): Card['strips'][number] {
  return { name: shortName(document, locale), bars: strip(sentencesOf(document), STRIP_WIDTH) };
}
