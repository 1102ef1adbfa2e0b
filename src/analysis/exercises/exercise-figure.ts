import type { Corpus, Document } from '../../corpus/model/corpus.ts';
import { localized, type Localized } from '../../corpus/model/localized.ts';
import { localeFacts, type Locale } from '../../i18n/locales.ts';
import { percent } from '../../i18n/percent.ts';
import { shortName } from '../../naming/short-name.ts';
import { emphasisFigures } from '../emphasis/emphasis-figures.ts';
import { placeholderFigure } from '../findings/finding-figures.ts';
import { documentsOf } from '../wording/shared-wording.ts';
import { wordingMatrix } from '../wording/wording-matrix.ts';

/** A text of an exercise in one language, its figures filled in. */
export function exerciseText(corpus: Corpus, text: Localized, locale: Locale): string {
  return localized(text, locale).replaceAll(
    /\{([^}]*)\}/gu,
    (whole, placeholder: string) => exerciseFigure(corpus, placeholder, locale) ?? whole,
  );
}

/**
 * The figure for which a placeholder stands: those of findings, and `share:<document>:<theme>:<unit>`,
 * `part:<document>:<document>` (the part of the first that the second has too), `passages:<document>:<document>`,
 * `formulas:<document>:<document>`, `silent:<theme>:<topic>`, `holders:<phrase>`; undefined where it names none.
 */
export function exerciseFigure(corpus: Corpus, placeholder: string, locale: Locale): string | undefined {
  const [kind = '', a = '', b = '', unit] = placeholder.split(':');
  if (kind === 'share' && unit !== undefined) {
    const figure = emphasisFigures(corpus).emphasis.find(
      (each) => each.document === a && each.theme === b && each.unit === unit,
    );
    return figure && percent(figure.share);
  }
  if (kind === 'part') {
    const pair = wordingMatrix(emphasisFigures(corpus).passages, corpus.documents).find(
      (each) => each.a === a && each.b === b,
    );
    return pair && percent(pair.share);
  }
  if (kind === 'passages' || kind === 'formulas') {
    const shared = emphasisFigures(corpus).passages.filter((passage) => {
      const ids = documentsOf(passage);
      return ids.includes(a) && ids.includes(b) && (kind === 'passages' || passage.kind === 'formula');
    });
    return shared.length === 0 ? undefined : String(shared.length);
  }
  if (kind === 'silent') {
    const topic = corpus.themes.find(({ id }) => id === a)?.topics.find(({ id }) => id === b);
    return topic && namesOf(corpus, locale, ({ id }) => (topic.answers[id] ?? []).length === 0);
  }
  if (kind === 'holders') {
    return namesOf(corpus, locale, ({ stream }) => stream.some(({ text }) => text.includes(a)));
  }
  return placeholderFigure(corpus, placeholder);
}

/** The names of the documents of which something holds; undefined where it holds of none. */
function namesOf({ documents }: Corpus, locale: Locale, holds: (document: Document) => boolean) {
  const names = documents.filter(holds).map((document) => shortName(document, locale));
  const list = new Intl.ListFormat(localeFacts(locale).format, { type: 'conjunction' });
  return names.length === 0 ? undefined : list.format(names);
}
