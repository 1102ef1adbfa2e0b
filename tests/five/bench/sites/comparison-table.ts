import type { FirstLoad } from './first-load.ts';
import type { LighthouseFigures } from '../lighthouse/lighthouse-median.ts';
import type { Found } from './measure-recall.ts';

/** Everything measured of one site. */
export interface Measured {
  name: string;
  load: FirstLoad;
  lighthouse: LighthouseFigures;
  places: Found;
  documents: Found;
  /** Seconds that the build took, and how many pages it wrote. */
  built: number;
  pages: number;
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const score = (value: number) => String(value);

/** A row: what is measured, the figure of a site, how it is written, and whether a ratio says anything. */
type Row = [string, (site: Measured) => number, (value: number) => string, 'ratio' | 'no ratio'];

const ROWS: Row[] = [
  ['First load of the text', ({ load }) => load.total, kilobytes, 'ratio'],
  ['· HTML', ({ load }) => load.bytes.HTML, kilobytes, 'ratio'],
  ['· CSS', ({ load }) => load.bytes.CSS, kilobytes, 'ratio'],
  ['· script', ({ load }) => load.bytes.script, kilobytes, 'ratio'],
  ['· fonts', ({ load }) => load.bytes.fonts, kilobytes, 'ratio'],
  ['· other', ({ load }) => load.bytes.other, kilobytes, 'ratio'],
  ['Requests', ({ load }) => load.requests, String, 'ratio'],
  ['Lighthouse: performance', (site) => site.lighthouse.performance, score, 'no ratio'],
  ['Lighthouse: accessibility', (site) => site.lighthouse.accessibility, score, 'no ratio'],
  ['Lighthouse: best practices', (site) => site.lighthouse['best-practices'], score, 'no ratio'],
  ['Lighthouse: SEO', (site) => site.lighthouse.seo, score, 'no ratio'],
  ['Largest contentful paint', ({ lighthouse }) => lighthouse.lcp, (ms) => `${Math.round(ms)} ms`, 'ratio'],
  ['Total blocking time', ({ lighthouse }) => lighthouse.tbt, (ms) => `${Math.round(ms)} ms`, 'ratio'],
  ['Layout shift', ({ lighthouse }) => lighthouse.cls, (shift) => shift.toFixed(3), 'no ratio'],
  ['First search, from the text', ({ load }) => load.search, kilobytes, 'ratio'],
  ['Following search', ({ load }) => load.following, kilobytes, 'ratio'],
  ['Search: documents found', ({ documents }) => documents.recall, percent, 'ratio'],
  ['Search: documents found rightly', ({ documents }) => documents.precision, percent, 'ratio'],
  ['Search: places found', ({ places }) => places.recall, percent, 'ratio'],
  ['Search: places found rightly', ({ places }) => places.precision, percent, 'ratio'],
  ['Build', ({ built }) => built, (seconds) => `${seconds.toFixed(1)} s`, 'ratio'],
  ['Pages built', ({ pages }) => pages, String, 'no ratio'],
  ['Build, a page', ({ built, pages }) => (built / pages) * 1000, (ms) => `${Math.round(ms)} ms`, 'ratio'],
];

/** A Markdown table of what was measured: the first site, then each other with its ratio to the first. */
export function comparisonTable([own, ...others]: [Measured, ...Measured[]]): string {
  const heads = ['', own.name, ...others.flatMap(({ name }) => [name, 'ratio'])];
  const rows = ROWS.map(([label, value, write, kind]) => [
    label,
    write(value(own)),
    ...others.flatMap((other) => [
      write(value(other)),
      kind === 'ratio' ? ratio(value(other), value(own)) : '',
    ]),
  ]);
  const rule = ['---', ...heads.slice(1).map(() => '---:')];
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function ratio(other: number, own: number): string {
  return own === 0 ? '' : `× ${(other / own).toFixed(other / own < 10 ? 2 : 0)}`;
}
