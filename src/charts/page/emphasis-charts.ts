import { findingSentence } from '../../analysis/findings/finding-figures.ts';
import type { Corpus } from '../../corpus/model/corpus.ts';
import { hasSection } from '../../naming/menu.ts';
import type { Chart, ChartDefinition, ChartInput } from '../chart.ts';
import { chartKinds } from '../chart-kinds.ts';

const files = import.meta.glob<{ chart: ChartDefinition }>('../graphics/*/*-chart.ts', { eager: true });
const DEFINITIONS = Object.values(files)
  .map(({ chart }) => chart)
  .sort((a, b) => a.order - b.order);

const twice = DEFINITIONS.find(({ id }, index) => DEFINITIONS.findIndex((each) => each.id === id) !== index);
if (twice !== undefined)
  throw new Error(`Two files under src/charts/ export a chart “${twice.id}”: give one another id.`);

/** Charts that the page no longer has, by what shows the same: their pictures and anchors lead there. */
export const MOVED: Readonly<Record<string, string>> = { contrast: 'shares', rates: 'terms' };

/** The charts of the page in a unit and a language, with the corpus from which their headlines are told. */
export function emphasisCharts(input: ChartInput, whole: Corpus): Chart[] {
  return DEFINITIONS.flatMap((definition) => {
    const contents = definition.contents(input);
    if (contents === null) return [];
    const finding = whole.findings.find(({ graphic }) => graphic.kind === definition.kind);
    const found = finding === undefined ? null : findingSentence(whole, finding, input.ui.locale);
    const isFound = input.unit === 'characters' || !contents.switches.includes('unit');
    const said = contents.counted?.replace('{n}', input.ui.words.emphasis.unit.inline[input.unit]) ?? '';
    return [
      { ...definition, ...contents, title: (isFound ? found : null) ?? contents.question, found, said },
    ];
  });
}

/** The ids of the charts that an edition has. */
export function chartIds(corpus: Corpus): string[] {
  if (!hasSection(corpus, 'emphasis')) return [];
  const kinds = chartKinds(corpus.findings);
  return DEFINITIONS.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
}
