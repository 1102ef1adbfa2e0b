import { max, range, sum } from 'd3';
import type { Chart } from '../../charts/chart.ts';
import { widthOf } from '../../charts/sheet/break-lines.ts';

/** The narrowest and the widest column that a frame’s height is fitted to, in pixels; beyond, it does not change. */
const [NARROW, WIDE] = [320, 720];
/** Between two panels, with the line of a title. */
const BETWEEN = 46;
/** Of one line of a headline, of one of smaller text, and of what else stands on the page to embed, in pixels. */
const LINE = { title: 24, text: 22, rest: 56 };

/**
 * The code that embeds a chart, with `{frame}` for the address of its page and `{title}` for its headline. The frame is
 * as high as the chart needs in a column of its width, from 320 pixels on; browsers without container units take the
 * largest height.
 */
export function embedCode(chart: Chart): string {
  const [most, least] = [heightAt(chart, NARROW), heightAt(chart, WIDE)];
  const fall = ((most - least) / (WIDE - NARROW)) * 100;
  // Lines break in steps: the line between both heights lies above each.
  const steps = range(NARROW, WIDE, 10).map(
    (width) => heightAt(chart, width) - (most - ((width - NARROW) / 100) * fall),
  );
  const top = most + Math.max(0, max(steps) ?? 0);
  const start = Math.round(top + (NARROW / 100) * fall);
  const height = `clamp(${least}px,${start}px - ${fall.toFixed(1)}cqw,${Math.round(top)}px)`;
  return `<div style="container-type:inline-size"><iframe src="{frame}" title="{title}" width="100%" height="${Math.round(top)}" loading="lazy" style="border:0;height:${height}"></iframe></div>`;
}

/** The height in pixels that a chart needs on a page to embed of a width. */
function heightAt(
  { found, title, how, said, caveat, legend, key = [], panels }: Chart,
  width: number,
): number {
  const lines = (text: string, size: number) => Math.ceil((widthOf(text) * size * 1.12) / (width - 24));
  const text =
    lines(found ?? title, 17) * LINE.title + (lines(`${how} ${said}`, 14) + lines(caveat, 14)) * LINE.text;
  const rows = (entries: Chart['legend'], size: number) =>
    Math.ceil(sum(entries, (entry) => 46 + widthOf(entry.text) * size) / (width - 24));
  const drawn = sum(panels, (panel) => panel.height + BETWEEN + (lines(panel.title, 14) - 1) * LINE.text);
  return Math.round(text + rows(legend, 13) * LINE.text + rows(key, 14) * 32 + drawn + LINE.rest);
}
