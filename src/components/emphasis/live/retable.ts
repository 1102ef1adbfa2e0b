import { cumsum, extent, sum } from 'd3';
import { UNITS, type Unit } from '../../../analysis/emphasis/theme-weights.ts';
import type { ShareProfile } from '../../../charts/graphics/shares/share-bars.ts';
import type { ChartMarks } from '../../../charts/page/chart-marks.ts';
import { CODES, CODINGS } from '../../../corpus/model/themes.ts';
import { percent } from '../../../i18n/percent.ts';
import type { ChartChoice } from './chart-choice.ts';
import { chosenProfiles, themesInCommon, type DrawnWords } from './redraw.ts';

/** Writes the tables of the charts for a choice; rows are themes or documents, columns documents. */
export function retable(charts: HTMLElement, marks: ChartMarks, choice: ChartChoice, words: DrawnWords) {
  const by = (unit: Unit, coding = choice.coding) => chosenProfiles(marks, { ...choice, unit, coding });
  const profiles = by(choice.unit);
  const readings = ['', ...CODINGS].map((coding) => by(choice.unit, coding));
  const units = UNITS.map((unit) => by(unit));
  const over = (values: readonly number[]) => {
    const [low, high] = extent(values).map((value) => percent(value ?? 0));
    return low === high ? '' : words.between.replace('{low}', low ?? '').replace('{high}', high ?? '');
  };
  /** A figure in the three units, as the second table has it. */
  const inUnits = (values: readonly number[]): [string, string] => {
    const range = over(values);
    return range === '' ? [percent(values[0] ?? 0), ''] : [range, values.map(percent).join(' · ')];
  };
  const pair = (from: readonly ShareProfile[], a: number, b: number) => {
    const [one, other] = [from[a], from[b]];
    return one === undefined || other === undefined ? 0 : themesInCommon(one, other);
  };
  const share = (from: readonly ShareProfile[], theme: number, document: number) =>
    from[document]?.parts[CODES[theme] ?? 'none']?.share ?? 0;
  for (const [chart, figure] of [
    ['shares', share],
    ['distances', pair],
  ] as const) {
    const [first, second] = tablesOf(charts, chart);
    eachCell(first, (row, column) =>
      chart === 'distances' && row <= column
        ? null
        : [percent(figure(profiles, row, column)), over(readings.map((each) => figure(each, row, column)))],
    );
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
    const placed = sum(own, ({ begin, characters }) => (begin + characters / 2 / all) * characters);
    const note = words.placed[own.length === 1 ? 0 : 1] ?? '';
    return [
      percent(placed / sum(own, ({ characters }) => characters)),
      note.replace('{n}', String(own.length)).replace('{begins}', percent(first.begin)),
    ];
  });
}

function tablesOf(charts: HTMLElement, chart: string) {
  return [...charts.querySelectorAll<HTMLTableElement>(`[data-take="${chart}"] table`)];
}

/** Fills the cells of a table with a figure and its small print; null leaves a cell as it is. */
function eachCell(
  table: HTMLTableElement | undefined,
  filled: (row: number, column: number) => [text: string, note: string] | null,
) {
  for (const [row, { cells }] of [...(table?.tBodies[0]?.rows ?? [])].entries())
    for (const [column, cell] of [...cells].slice(1).entries()) {
      const found = filled(row, column);
      if (found === null) continue;
      const [text, note] = found;
      const small = document.createElement('small');
      small.textContent = note;
      cell.replaceChildren(text, ...(note === '' ? [] : [small]));
    }
}
