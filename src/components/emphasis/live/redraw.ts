import { select, transition, type BaseType, type Selection } from 'd3';
import { totalVariation } from '../../../analysis/emphasis/total-variation.ts';
import { pc } from '../../../charts/fluid.ts';
import { pairCells } from '../../../charts/graphics/pairs/pair-cells.ts';
import {
  roomFor,
  SHARE_ROW,
  shareBars,
  smallFigures,
  type ShareProfile,
} from '../../../charts/graphics/shares/share-bars.ts';
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
  } else if (drawing.matches('.position-drawing')) recolour(drawing, marks, choice.coding, words);
  markChosen(drawing, choice);
}

/** The shares that are drawn for a choice: as published or by one coding, in its unit, with the range over all codings. */
export function chosenProfiles(marks: ChartMarks, { unit, coding }: ChartChoice): ShareProfile[] {
  const at = coding === '' ? 0 : 3 + CODINGS.findIndex((each) => each === coding);
  const shares = marks.shares.filter((each) => each.unit === unit);
  return [...new Set(shares.map(({ document }) => document))].map((document) => ({
    document,
    parts: Object.fromEntries(
      shares
        .filter((each) => each.document === document)
        .map(({ theme, values }) => {
          const [, low, high] = values;
          return [theme, { share: values[at] ?? 0, low, high }];
        }),
    ),
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
  const signs = JSON.parse(drawing.dataset['signs'] ?? '{}') as Record<CodeId, string>;
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
    line
      .select('.scale')
      .text(
        ranged === undefined
          ? ''
          : `${signs[ranged.theme]} ${rangeOf(ranged, { ...words, range: words.ranged })}`,
      );
    line.attr('data-theme', ranged?.theme ?? null);
    move(line).attr('opacity', ranged === undefined ? 0 : 1);
    move(line.select('.range'))
      .attr('x1', pc(ranged?.range?.from ?? 0))
      .attr('x2', pc(ranged?.range?.to ?? 0));
    for (const on of ['wide', 'narrow'] as const) {
      const texts = own
        .select(`.small.${on}`)
        .selectAll('text')
        .data(smallFigures(row.bars, on))
        .join('text')
        .attr('x', ({ x }) => pc(x))
        .attr('y', SHARE_ROW.small)
        .attr('text-anchor', ({ anchor }) => anchor)
        .text(null);
      texts
        .append('tspan')
        .attr('class', 'sign')
        .attr('data-theme', ({ bar }) => bar.theme)
        .text(({ bar }) => signs[bar.theme] ?? '');
      texts.append('tspan').text(({ bar }) => ` ${percent(bar.share)}`);
    }
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
    profiles.slice(0, index).map((a) => ({ a: a.document, b: b.document, value: themesInCommon(a, b) })),
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
export function themesInCommon(a: ShareProfile, b: ShareProfile): number {
  const shares = ({ parts }: ShareProfile) =>
    Object.fromEntries(CODES.map((theme) => [theme, parts[theme]?.share ?? 0])) as Record<CodeId, number>;
  return 1 - totalVariation(shares(a), shares(b));
}

/** Colours the sentences by a coding; those that it has otherwise than the published one are outlined. */
function recolour(drawing: SVGSVGElement, marks: ChartMarks, coding: string, words: DrawnWords) {
  const at = coding === '' ? 0 : 1 + CODINGS.findIndex((each) => each === coding);
  const names = JSON.parse(drawing.dataset['themes'] ?? '{}') as Record<string, string>;
  const shown = drawing.dataset['shown']?.split(' ').filter((each) => each !== '') ?? [];
  for (const [id, codes] of Object.entries(marks.codes)) {
    const [published] = codes;
    const theme = codes[at] ?? published ?? 'none';
    const mark = select(drawing).select<SVGAElement>(`[data-name="${id.replace('#', ' ')}"]`);
    mark.attr('data-theme', theme).classed('changed', theme !== published);
    tell(mark, names[theme] ?? '', (mark.attr('data-tip') || '').split('|')[2] ?? '', words);
    mark.select('.bar').classed('faint', shown.length > 0 && !shown.includes(theme));
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
