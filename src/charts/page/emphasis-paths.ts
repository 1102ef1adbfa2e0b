import { UNITS, type Unit } from '../../analysis/emphasis/theme-weights.ts';
import type { Corpus } from '../../corpus/model/corpus.ts';
import { localePaths } from '../../i18n/interface.ts';
import { hasSection } from '../../naming/menu.ts';

/** The address of the emphasis page in a unit, without language or base path; characters are the default. */
export function emphasisPage(unit: Unit): string {
  return unit === 'characters' ? 'emphasis/' : `emphasis/${unit}/`;
}

/** One static path for every language and unit; none where there are no documents to count. */
export function emphasisPaths(corpus: Corpus) {
  if (!hasSection(corpus, 'emphasis')) return [];
  return localePaths().flatMap(({ params }) =>
    UNITS.map((unit) => ({
      params: { ...params, unit: unit === 'characters' ? undefined : unit },
      props: { unit },
    })),
  );
}
