import type { Chart, ChartDefinition, ChartInput } from './chart.ts';

const files = import.meta.glob<{ chart: ChartDefinition }>('./*/*-chart.ts', { eager: true });
const DEFINITIONS = Object.values(files)
  .map(({ chart }) => chart)
  .sort((a, b) => a.order - b.order);

/** The ids of the charts in the order of the page. */
export const CHART_IDS: readonly string[] = DEFINITIONS.map(({ id }) => id);

const twice = CHART_IDS.find((id, index) => CHART_IDS.indexOf(id) !== index);
if (twice !== undefined)
  throw new Error(`Two files under src/charts/ export a chart “${twice}”: give one another id.`);

/** The charts of the emphasis page in a unit and a language. */
export function emphasisCharts(input: ChartInput): Chart[] {
  return DEFINITIONS.map((definition) => ({ ...definition, ...definition.contents(input) }));
}

/**
 * One chart alone, for its picture.
 * @throws where there is no chart of this id.
 */
export function emphasisChart(id: string, input: ChartInput): Chart {
  const definition = DEFINITIONS.find((each) => each.id === id);
  if (definition === undefined) throw new Error(`There is no chart ${id}.`);
  return { ...definition, ...definition.contents(input) };
}
