import { commitmentRows } from '../../../analysis/commitments/commitment-rows.ts';
import { topicRows } from '../../../analysis/document/topic-rows.ts';
import { emphasisCharts } from '../../../charts/page/emphasis-charts.ts';
import { shownEmphasis } from '../../../charts/page/shown-emphasis.ts';
import { HAS_ENGLISH } from '../../../corpus/edition/edition.ts';
import type { Corpus } from '../../../corpus/model/corpus.ts';
import type { Localized } from '../../../corpus/model/localized.ts';
import { textCheck } from '../../../exports/collection/collected.ts';
import { interfaceIn } from '../../../i18n/interface.ts';
import { hasSection } from '../../../naming/menu.ts';

/** A term, a row or a figure as a collection shows it. */
export interface CollectablePage {
  /** What it is called where its words say more, or what it is of; else empty. */
  name: Localized;
  zh: string;
  /** Empty where the edition has no English. */
  en: string;
  /** The texts that a row is of, by document and id: `linzi-2022#9.4`. */
  places: string[];
  /** Changes with the words and with the places. */
  check: string;
}

/** Whatever can be collected that is no text of a document, by the address that `collectedPlace` gives it. */
export function collectablePages(corpus: Corpus): Record<string, CollectablePage> {
  return Object.fromEntries([...terms(corpus), ...topics(corpus), ...questions(corpus), ...figures(corpus)]);
}

type Entry = [page: string, CollectablePage];

function entry(
  page: string,
  { zh, en }: Localized,
  places: string[] = [],
  name: Localized = { zh: '', en: '' },
): Entry {
  const english = HAS_ENGLISH ? en : '';
  return [page, { name, zh, en: english, places, check: textCheck([zh, english, ...places].join('|')) }];
}

function terms({ terms: all }: Corpus): Entry[] {
  return all.map(({ id, term, pinyin, en, gloss }) =>
    entry(
      `terms/${id}/`,
      {
        zh: [`${term}（${pinyin}）`, ...(gloss === null ? [] : [gloss.zh])].join('：'),
        en: [en, ...(gloss === null ? [] : [gloss.en])].join(': '),
      },
      [],
      { zh: term, en: term },
    ),
  );
}

function topics({ themes, documents }: Corpus): Entry[] {
  return themes.flatMap((theme) =>
    topicRows(theme, documents).map(({ topic, cells }) =>
      entry(
        `themes/${theme.id}/#${topic.id}`,
        topic.question,
        cells.flatMap(({ document, answers }) =>
          answers.flatMap(({ texts }) => texts.map(({ id }) => `${document.id}#${id}`)),
        ),
        theme.name,
      ),
    ),
  );
}

function questions(corpus: Corpus): Entry[] {
  return commitmentRows(corpus).map(({ question, cells }) =>
    entry(`commitments/#q-${question.id}`, question.question, [
      ...new Set(
        cells.flatMap(({ document, commitments, mentions }) =>
          [...commitments.map(({ place }) => place), ...mentions].map((place) => `${document.id}#${place}`),
        ),
      ),
    ]),
  );
}

function figures(whole: Corpus): Entry[] {
  if (!hasSection(whole, 'emphasis')) return [];
  const { corpus, figures: shown } = shownEmphasis(whole);
  const [chinese, english] = (['zh', 'en'] as const).map((locale) =>
    emphasisCharts(
      { corpus, all: whole.documents.length, figures: shown, unit: 'characters', ui: interfaceIn(locale) },
      whole,
    ),
  );
  return (chinese ?? []).map(({ id, title }) =>
    entry(`emphasis/#${id}`, {
      zh: title,
      en: english?.find((chart) => chart.id === id)?.title ?? '',
    }),
  );
}
