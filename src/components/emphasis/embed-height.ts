import { sum } from 'd3';
import type { Chart } from '../../charts/chart.ts';
import { widthOf } from '../../charts/sheet/break-lines.ts';

/** The narrowest frame that a chart is given room for, in pixels. */
const NARROW = 320;
/** Between two panels, with the line of a title. */
const BETWEEN = 46;
/** Of one line of a headline, of one of smaller text, and of what else stands on the page to embed, in pixels. */
const LINE = { title: 26, text: 23, rest: 124 };

/** The height in pixels that a frame needs to show a chart whole, however wide it is from 320 pixels on. */
export function embedHeight({ title, how, caveat, legend, panels }: Chart): number {
  const lines = (text: string, size: number) => Math.ceil((widthOf(text) * size * 1.12) / (NARROW - 24));
  const text = lines(title, 18) * LINE.title + (lines(how, 15) + lines(caveat, 14)) * LINE.text;
  const legendLines = Math.ceil(sum(legend, (entry) => 46 + widthOf(entry.text) * 14) / (NARROW - 24));
  const drawn = sum(panels, (panel) => panel.height + BETWEEN + (lines(panel.title, 15) - 1) * LINE.text);
  return Math.round(text + legendLines * LINE.text + drawn + LINE.rest);
}
