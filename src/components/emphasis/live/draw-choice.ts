import type { ChartMarks } from '../../../charts/page/chart-marks.ts';
import type { ChartChoice } from './chart-choice.ts';
import { redraw, type DrawnWords } from './redraw.ts';
import { retable } from './retable.ts';

/** Draws all charts of a page by a choice, and writes their tables. */
export function drawChoice(charts: HTMLElement, marks: ChartMarks, choice: ChartChoice, words: DrawnWords) {
  for (const drawing of charts.querySelectorAll<SVGSVGElement>('.panels .drawing'))
    redraw(drawing, marks, choice, words, true);
  retable(charts, marks, choice, words);
}
