import { wrapText } from '../../../charts/sheet/break-lines.ts';
import type { LiveCharts } from './live-charts.ts';
import { redraw } from './redraw.ts';

/** What a program draws by that knows no style sheet of the picture. */
const DRAWN = [
  'display',
  'fill',
  'fill-opacity',
  'font-family',
  'font-size',
  'font-variant-numeric',
  'font-weight',
  'opacity',
  'stroke',
  'stroke-width',
  'text-anchor',
  'text-decoration',
];

/**
 * The picture of a chart, drawn by what a reader has chosen, with the words of the page. Its styles become
 * attributes: a picture that a page makes has no leave of the policy of the site for styles of its own.
 * @param svg the picture as published
 * @param address where the chart can be seen as chosen; it takes the place of the one in the picture
 */
export async function chosenSheet(
  svg: string,
  id: string,
  charts: LiveCharts,
  address: string,
): Promise<string> {
  const marks = await charts.load();
  const [style = '', rules = ''] = /<style>(.*?)<\/style>/su.exec(svg) ?? [];
  const sheet = new DOMParser().parseFromString(svg.replace(style, ''), 'image/svg+xml').documentElement;
  for (const drawing of sheet.querySelectorAll<SVGSVGElement>('.drawing'))
    redraw(drawing, marks, charts.choice, charts.words, false);
  const part = (name: string) => sheet.querySelector(`[data-part="${name}"]`);
  const said = (of: string) => document.getElementById(of)?.innerText.replace(/\s+/gu, ' ').trim() ?? '';
  const title = said(id);
  const fromTitle = setLines(part('title'), title, 0);
  const moved = setLines(part('how'), said(`${id}-how`), fromTitle);
  part('rest')?.setAttribute('transform', `translate(0 ${moved})`);
  const [width, height = 0] = ['width', 'height'].map((side) => Number(sheet.getAttribute(side)));
  const own = String(height + moved);
  sheet.setAttribute('viewBox', `0 0 ${width} ${own}`);
  for (const each of [sheet, sheet.querySelector('.sheet')]) each?.setAttribute('height', own);
  for (const [name, text] of [
    [sheet.querySelector('title'), title],
    [part('address'), address],
  ] as const)
    if (name !== null) name.textContent = text;
  drawnByAttributes(sheet, rules);
  return new XMLSerializer().serializeToString(sheet);
}

/** Writes what the rules of a picture give each of its elements into its attributes. */
function drawnByAttributes(sheet: Element, rules: string) {
  const host = document.createElement('div');
  const styles = new CSSStyleSheet();
  styles.replaceSync(`:host { position: fixed; inset-block-start: -200vh; width: 900px; }${rules}`);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [styles];
  root.append(sheet);
  document.body.append(host);
  const drawn = [...sheet.querySelectorAll('*')].map((each) => {
    const style = getComputedStyle(each);
    return { each, own: DRAWN.map((name) => [name, style.getPropertyValue(name)] as const) };
  });
  for (const { each, own } of drawn) for (const [name, value] of own) each.setAttribute(name, value);
  host.remove();
}

/**
 * Sets a text into the lines of a part of the picture.
 * @param by how far the part itself moves down, in pixels
 * @returns how far what comes below it moves down
 */
function setLines(part: Element | null, text: string, by: number): number {
  const [first, ...others] = part?.children ?? [];
  if (part === null || first === undefined) return by;
  const [width, step] = ['data-width', 'data-step'].map((name) => Number(part.getAttribute(name)));
  const lines = wrapText(text, width ?? 0).map((line, index) => {
    const own = first.cloneNode() as Element;
    own.setAttribute('y', String(Number(first.getAttribute('y')) + by + index * (step ?? 0)));
    own.textContent = line;
    return own;
  });
  part.replaceChildren(...lines);
  return by + (lines.length - 1 - others.length) * (step ?? 0);
}
