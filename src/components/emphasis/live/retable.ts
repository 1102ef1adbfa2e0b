import { cumsum, extent } from 'd3';
import { UNITS, type Unit } from '../../../analysis/emphasis/theme-weights.ts';
import type { ShareProfile } from '../../../charts/graphics/shares/share-bars.ts';
import type { ChartMarks } from '../../../charts/page/chart-marks.ts';
import { CODES, CODINGS } from '../../../corpus/model/themes.ts';
import { percent } from '../../../i18n/percent.ts';
import type { ChartChoice } from './chart-choice.ts';
import { keptFigure, type CellFigure } from '../../../charts/table/cell-figure.ts';
import { chosenProfiles, themesInCommon, type DrawnWords } from './redraw.ts';

/** Writes the tables of the charts for a choice; rows are themes or documents, columns documents. */
export function retable(charts: HTMLElement, marks: ChartMarks, choice: ChartChoice, words: DrawnWords) {
  const by = (unit: Unit, coding = choice.coding) => chosenProfiles(marks, { ...choice, unit, coding });
  const profiles = by(choice.unit);
  const readings = ['', ...CODINGS].map((coding) => by(choice.unit, coding));
  const units = UNITS.map((unit) => by(unit));
  /** A figure in the three units, as the second table has it. */
  const inUnits = (values: readonly number[]): Filled => {
    const range = rangeOver(extent(values), words);
    return range === '' ? [percent(values[0] ?? 0), ''] : [range, values.map(percent).join(' · ')];
  };
  const pair = (from: readonly ShareProfile[], a: number, b: number) => {
    const [one, other] = [from[a], from[b]];
    return one === undefined || other === undefined ? 0 : themesInCommon(one, other);
  };
  const share = (from: readonly ShareProfile[], theme: number, document: number) =>
    from[document]?.parts[CODES[theme] ?? 'none']?.share ?? 0;
  for (const [chart, measure, figure] of [
    ['shares', 'share', share],
    ['distances', 'themes', pair],
  ] as const) {
    const [first, second] = tablesOf(charts, chart);
    eachCell(first, (row, column) => {
      if (chart === 'distances' && row <= column) return null;
      const value = figure(profiles, row, column);
      const range = extent(readings, (each) => figure(each, row, column));
      const [low = null, high = null] = range;
      return [percent(value), rangeOver(range, words), { measure, value, low, high }];
    });
    eachCell(second, (row, column) =>
      chart === 'distances' && row === column
        ? null
        : inUnits(units.map((each) => figure(each, row, column))),
    );
  }
  eachCell(tablesOf(charts, 'positions')[0], (row, column) => {
    const { document = '' } = profiles[column] ?? {};
    const strip = charts.querySelectorAll<SVGElement>(
      `.position-drawing .mark[data-documents="${document}"]`,
    );
    const sentences = [...strip].map(({ dataset: { name = '', theme } }) => ({
      theme,
      characters: marks.characters[name.replace(' ', '#')] ?? 0,
    }));
    const ends = cumsum(sentences, ({ characters }) => characters);
    const all = ends.at(-1) ?? 0;
    const own = sentences.flatMap(({ theme, characters }, index) =>
      theme === CODES[row] ? [{ characters, begin: ((ends[index] ?? 0) - characters) / all }] : [],
    );
    const [first] = own;
    if (first === undefined) return [words.none, ''];
    const value = meanOf(own, ({ begin, characters }) => begin + characters / 2 / all);
    const note = words.placed[own.length === 1 ? 0 : 1] ?? '';
    return [
      percent(value),
      note.replace('{n}', String(own.length)).replace('{begins}', percent(first.begin)),
      { measure: 'position', value, low: null, high: null },
    ];
  });
}

/** The mean of what sentences have, each by its characters. */
function meanOf<Each extends { characters: number }>(own: readonly Each[], value: (each: Each) => number) {
  const last = (ends: Float64Array) => ends.at(-1) ?? 0;
  return (
    last(cumsum(own, (each) => value(each) * each.characters)) /
    last(cumsum(own, ({ characters }) => characters))
  );
}

/** A range of shares in words; nothing where both ends print the same. */
function rangeOver(
  [least = 0, most = 0]: readonly [number, number] | readonly undefined[],
  words: DrawnWords,
): string {
  const [low, high] = [percent(least), percent(most)];
  return low === high ? '' : words.between.replace('{low}', low).replace('{high}', high);
}

function tablesOf(charts: HTMLElement, chart: string) {
  return [...charts.querySelectorAll<HTMLTableElement>(`[data-take="${chart}"] table`)];
}

/** What a cell says, its small print, and what it says as a number. */
type Filled = [text: string, note: string, figure?: CellFigure];

/** Fills the cells of a table with a figure and its small print; null leaves a cell as it is. */
function eachCell(
  table: HTMLTableElement | undefined,
  filled: (row: number, column: number) => Filled | null,
) {
  for (const [row, { cells }] of [...(table?.tBodies[0]?.rows ?? [])].entries())
    for (const [column, cell] of [...cells].slice(1).entries()) {
      const found = filled(row, column);
      if (found === null) continue;
      const [text, note, figure] = found;
      const small = document.createElement('small');
      small.textContent = note;
      if (figure === undefined) delete cell.dataset['figure'];
      else cell.dataset['figure'] = keptFigure(figure);
      cell.replaceChildren(text, ...(note === '' ? [] : [small]));
    }
}
