import { groups, select, transition, type BaseType, type Selection } from 'd3';
import { totalVariation } from '../../../analysis/emphasis/total-variation.ts';
import { pc } from '../../../charts/fluid.ts';
import { pairCells } from '../../../charts/graphics/pairs/pair-cells.ts';
import { roomFor, shareBars, type ShareProfile } from '../../../charts/graphics/shares/share-bars.ts';
import type { ChartMarks } from '../../../charts/page/chart-marks.ts';
import { CODINGS, type CodeId } from '../../../corpus/model/themes.ts';
import { percent } from '../../../i18n/percent.ts';
import type { ChartChoice } from './chart-choice.ts';

/** Sentences with figures to be filled in. */
export interface DrawnWords {
  range: string;
  ranged: string;
  same: string;
  common: string;
  and: string;
  mark: string;
}

/** What changes moves to its place in so many milliseconds. */
const MOVING = 600;

/** The transition of one change; without motion where the reader wants none. */
function change() {
  return transition().duration(matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : MOVING);
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
    ),
  }));
}

/** Moves the bars of shares to where a choice has them. */
export function redrawShares(
  drawing: SVGSVGElement,
  profiles: readonly ShareProfile[],
  chosen: CodeId | null,
  words: DrawnWords,
) {
  const top = Number(drawing.dataset['top']);
  const chart = select(drawing);
  const moving = change();
  for (const row of shareBars(profiles, chosen)) {
    const own = chart.select(`[data-row="${row.document}"]`);
    own.transition(moving).attr('transform', `translate(0, ${row.y + top})`);
    for (const bar of row.bars) {
      const mark = own.select<SVGAElement>(`[data-name="${row.document} ${bar.theme}"]`);
      const middle = pc(bar.x + bar.width / 2);
      mark.select('[data-room]').attr('data-room', roomFor(bar.share));
      mark.select('.bar').transition(moving).attr('x', pc(bar.x)).attr('width', pc(bar.width));
      mark.select('.figure').transition(moving).attr('x', pc(bar.x));
      mark.selectAll('.glyph, .long').transition(moving).attr('x', middle);
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
    line.transition(moving).attr('opacity', ranged === undefined ? 0 : 1);
    line
      .select('.range')
      .transition(moving)
      .attr('x1', pc(ranged?.range?.from ?? 0))
      .attr('x2', pc(ranged?.range?.to ?? 0));
    line
      .select('.scale')
      .transition(moving)
      .attr('x', pc(ranged?.range?.to ?? 0));
  }
}

/** Shades the cells of what two profiles have in common anew. */
export function redrawProfiles(drawing: SVGSVGElement, profiles: readonly ShareProfile[], words: DrawnWords) {
  const chart = select(drawing);
  const moving = change();
  const share = ({ parts }: ShareProfile) =>
    Object.fromEntries(Object.entries(parts).map(([theme, part]) => [theme, part.share])) as Record<
      CodeId,
      number
    >;
  const pairs = profiles.flatMap((b, index) =>
    profiles
      .slice(0, index)
      .map((a) => ({ a: a.document, b: b.document, value: 1 - totalVariation(share(a), share(b)) })),
  );
  const { cells } = pairCells(
    profiles.map(({ document }) => document),
    pairs,
  );
  for (const { a, b, value, ink } of cells) {
    const mark = chart.select<SVGAElement>(`[data-name="${a} ${b}"]`);
    mark.select('.cell').transition(moving).attr('fill-opacity', ink.toFixed(3));
    mark.select('.figure').text(percent(value));
    tell(mark, words.common.replace('{n}', percent(value)), '', words);
  }
}

/** Colours the sentences by a coding; those that it has otherwise than the published one are outlined. */
export function recolour(drawing: SVGSVGElement, marks: ChartMarks, coding: string) {
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
