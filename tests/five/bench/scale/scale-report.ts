import { exponents, judgeScale, largestFirst } from './judge-scale.ts';
import type { ScaleFigures } from './measure-scale.ts';
import { PAGE_KINDS } from './weigh-pages.ts';

const kilobytes = (bytes: number | null) => (bytes === null ? '–' : `${(bytes / 1000).toFixed(1)} kB`);
const megabytes = (bytes: number | null) => (bytes === null ? '–' : `${Math.round(bytes / 1e6)} MB`);
const seconds = (value: number | null) => (value === null ? '–' : `${value.toFixed(value < 10 ? 1 : 0)} s`);

/** The figures of some corpora as Markdown: what was measured, how it grows, and whether the limits hold. */
export function scaleReport(runs: readonly ScaleFigures[]): string {
  const row = (what: string, show: (run: ScaleFigures) => string) => [what, ...runs.map(show)];
  const figures = [
    row('pairs compared in full', ({ analysis }) => String(analysis.pairs)),
    row('build, by the clock', ({ build }) => seconds(build.wall)),
    row('build, processor time', ({ build }) => seconds(build.cpu)),
    row('most memory resident', ({ build }) => megabytes(build.memory)),
    row('built site', ({ bytes, files }) => `${megabytes(bytes)}, ${files} files`),
    row('read and check the content', ({ analysis }) => seconds(analysis.read + analysis.check)),
    row('nearest neighbours', ({ analysis }) => seconds(analysis.neighbours)),
    row('shared wording', ({ analysis }) => seconds(analysis.wording)),
    row('counterparts', ({ analysis }) => seconds(analysis.counterparts)),
    row('terms', ({ analysis }) => seconds(analysis.terms)),
    row('figures of emphasis', ({ analysis }) => seconds(analysis.figures)),
    ...PAGE_KINDS.map((kind) =>
      row(
        `${kind} page, median (largest)`,
        ({ pages }) => `${kilobytes(pages[kind].median)} (${kilobytes(pages[kind].largest)})`,
      ),
    ),
    row('first query, largest', (run) => kilobytes(largestFirst(run))),
    row('next query, largest', ({ search }) => kilobytes(Math.max(...search.map(({ next }) => next.bytes)))),
    row('first query, slowest', ({ search }) => `${Math.max(...search.map(({ first }) => first.time))} ms`),
    row('next query, slowest', ({ search }) => `${Math.max(...search.map(({ next }) => next.time))} ms`),
  ];
  return [
    '# At scale',
    'Written by `npm run bench:scale`: synthetic corpora of sentences of the five documents, recombined and edited with a seed, built by the same code. Pages are HTML, compressed with brotli; steps of the analysis are processor time, the least of three runs; queries were asked in a browser, each first one in a visit of its own.',
    table(['', ...runs.map(({ documents }) => `${documents} documents`)], figures),
    '## Growth',
    'Value = constant × documents^exponent, by least squares on logarithms.',
    table(
      ['', 'exponent'],
      exponents(runs).map(({ what, exponent }) => [what, exponent?.toFixed(2) ?? '–']),
    ),
    '## Limits',
    table(
      ['', 'limit', 'found', 'held'],
      judgeScale(runs).map(({ what, limit, found, held }) => [
        what,
        limit,
        found,
        held === null ? '–' : held ? 'yes' : 'no',
      ]),
    ),
    '',
  ].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
