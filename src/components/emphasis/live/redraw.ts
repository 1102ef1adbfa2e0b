import { cumsum, extent, groups, select, sum, transition, type BaseType, type Selection } from 'd3';
import { UNITS, type Unit } from '../../../analysis/emphasis/theme-weights.ts';
import { totalVariation } from '../../../analysis/emphasis/total-variation.ts';
import { pc } from '../../../charts/fluid.ts';
import { pairCells } from '../../../charts/graphics/pairs/pair-cells.ts';
import { roomFor, shareBars, type ShareProfile } from '../../../charts/graphics/shares/share-bars.ts';
import type { ChartMarks } from '../../../charts/page/chart-marks.ts';
import { CODES, CODINGS, type CodeId } from '../../../corpus/model/themes.ts';
import { percent } from '../../../i18n/percent.ts';
import type { ChartChoice } from './chart-choice.ts';
import { markChosen } from './mark-chosen.ts';

/** Sentences with figures to be filled in. */
export interface DrawnWords {
  range: string;
  ranged: string;
  same: string;
  common: string;
  and: string;
  mark: string;
  between: string;
  none: string;
  /** Where a theme’s sentences stand: of one, and of several. */
  placed: readonly string[];
}

/** What changes moves to its place in so many milliseconds. */
const MOVING = 600;

type Part<Each extends BaseType = BaseType> = Selection<Each, unknown, BaseType, unknown>;
/** Where attributes are set: on what is selected, or on its way there. */
type Mover = (part: Part) => Pick<Part, 'attr'>;

/** One change of a drawing: with motion, unless it is a picture or the reader wants none. */
function change(moves: boolean): Mover {
  if (!moves || matchMedia('(prefers-reduced-motion: reduce)').matches) return (part) => part.interrupt();
  const moving = transition().duration(MOVING);
  return (part) => part.transition(moving) as unknown as Part;
}

/** Draws what unit, coding and theme change in a drawing, and marks what is chosen. */
export function redraw(
  drawing: SVGSVGElement,
  marks: ChartMarks,
  choice: ChartChoice,
  words: DrawnWords,
  moves: boolean,
) {
  const move = change(moves);
  if (drawing.matches('.share-drawing')) {
    const chosen = choice.theme === '' ? drawing.dataset['chosen'] : choice.theme;
    const theme = CODES.find((code) => code === chosen) ?? null;
    redrawShares(drawing, chosenProfiles(marks, choice), theme, words, move);
  } else if (drawing.dataset['of'] === 'profile') {
    redrawProfiles(drawing, chosenProfiles(marks, choice), words, move);
  } else if (drawing.matches('.position-drawing')) recolour(drawing, marks, choice.coding);
  markChosen(drawing, choice);
}

/** The shares that are drawn for a choice: as published or by one coding, in its unit, with the range over all codings. */
export function chosenProfiles(marks: ChartMarks, { unit, coding }: ChartChoice): ShareProfile[] {
  const at = coding === '' ? 0 : 3 + CODINGS.findIndex((each) => each === coding);
  return groups(
    marks.shares.filter((each) => each.unit === unit),
    ({ document }) => document,
  ).map(([document, shares]) => ({
    document,
    parts: Object.fromEntries(
      shares.map(({ theme, values }) => {
        const [, low, high] = values;
        return [theme, { share: values[at] ?? 0, low, high }];
      }),
    ) as ShareProfile['parts'],
  }));
}

/** Moves the bars of shares to where a choice has them. */
function redrawShares(
  drawing: SVGSVGElement,
  profiles: readonly ShareProfile[],
  chosen: CodeId | null,
  words: DrawnWords,
  move: Mover,
) {
  const top = Number(drawing.dataset['top']);
  const chart = select(drawing);
  for (const row of shareBars(profiles, chosen)) {
    const own = chart.select(`[data-row="${row.document}"]`);
    move(own).attr('transform', `translate(0, ${row.y + top})`);
    for (const bar of row.bars) {
      const mark = own.select<SVGAElement>(`[data-name="${row.document} ${bar.theme}"]`);
      const middle = pc(bar.x + bar.width / 2);
      mark.select('[data-room]').attr('data-room', roomFor(bar.share));
      move(mark.select('.bar')).attr('x', pc(bar.x)).attr('width', pc(bar.width));
      move(mark.select('.figure')).attr('x', pc(bar.x));
      move(mark.selectAll('.glyph, .long')).attr('x', middle);
      mark.select('.figure').text(percent(bar.share));
      tell(mark, percent(bar.share), rangeOf(bar, words), words);
    }
    const ranged = row.bars.find(({ range }) => range !== null);
    const line = own.select('.range-said');
    // The line stands under other parts than its own: the glyph says whose it is.
    const glyph = own.select(`[data-name="${row.document} ${ranged?.theme}"] .glyph`);
    line
      .select('.scale')
      .text(
        ranged === undefined
          ? ''
          : `${glyph.empty() ? '' : glyph.text().trim()} ${rangeOf(ranged, { same: words.same, range: words.ranged })}`,
      );
    move(line).attr('opacity', ranged === undefined ? 0 : 1);
    move(line.select('.range'))
      .attr('x1', pc(ranged?.range?.from ?? 0))
      .attr('x2', pc(ranged?.range?.to ?? 0));
    move(line.select('.scale')).attr('x', pc(ranged?.range?.to ?? 0));
  }
}

/** Shades the cells of what two profiles have in common anew. */
function redrawProfiles(
  drawing: SVGSVGElement,
  profiles: readonly ShareProfile[],
  words: DrawnWords,
  move: Mover,
) {
  const chart = select(drawing);
  const pairs = profiles.flatMap((b, index) =>
    profiles.slice(0, index).map((a) => ({ a: a.document, b: b.document, value: inCommon(a, b) })),
  );
  const { cells } = pairCells(
    profiles.map(({ document }) => document),
    pairs,
  );
  for (const { a, b, value, ink } of cells) {
    const mark = chart.select<SVGAElement>(`[data-name="${a} ${b}"]`);
    move(mark.select('.cell')).attr('fill-opacity', ink.toFixed(3));
    mark.select('.figure').text(percent(value));
    tell(mark, words.common.replace('{n}', percent(value)), '', words);
  }
}

/** The part of two documents that goes to the same themes. */
function inCommon(a: ShareProfile, b: ShareProfile): number {
  const shares = ({ parts }: ShareProfile) =>
    Object.fromEntries(CODES.map((theme) => [theme, parts[theme].share])) as Record<CodeId, number>;
  return 1 - totalVariation(shares(a), shares(b));
}

/** Colours the sentences by a coding; those that it has otherwise than the published one are outlined. */
function recolour(drawing: SVGSVGElement, marks: ChartMarks, coding: string) {
  const at = coding === '' ? 0 : 1 + CODINGS.findIndex((each) => each === coding);
  const shown = drawing.dataset['shown']?.split(' ').filter((each) => each !== '') ?? [];
  for (const [id, codes] of Object.entries(marks.codes)) {
    const [published] = codes;
    const theme = codes[at] ?? published ?? 'none';
    const mark = select(drawing).select(`[data-name="${id.replace('#', ' ')}"]`);
    mark.attr('data-theme', theme).classed('changed', theme !== published);
    mark.select('.bar').classed('faint', shown.length > 0 && !shown.includes(theme));
  }
}

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
    return one === undefined || other === undefined ? 0 : inCommon(one, other);
  };
  const share = (from: readonly ShareProfile[], theme: number, document: number) =>
    from[document]?.parts[CODES[theme] ?? 'none'].share ?? 0;
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

function rangeOf(
  { low, high }: { low: number | null; high: number | null },
  words: Pick<DrawnWords, 'range' | 'same'>,
): string {
  const [least, most] = [percent(low ?? 0), percent(high ?? 0)];
  return least === most ? words.same : words.range.replace('{low}', least).replace('{high}', most);
}

/** What a mark says when it is touched or read out. */
function tell(
  mark: Selection<SVGAElement, unknown, BaseType, unknown>,
  figure: string,
  range: string,
  words: DrawnWords,
) {
  const [title = ''] = (mark.attr('data-tip') as string | null)?.split('|') ?? [];
  mark
    .attr('data-tip', [title, figure, range].join('|'))
    .attr(
      'aria-label',
      words.mark.replace('{row}', title).replace('{figure}', figure) +
        (range === '' ? '' : words.and + range),
    );
}
