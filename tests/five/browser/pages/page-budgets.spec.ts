import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { builtPages, DIST } from '../../../browser/built-site/built-site.ts';
import { pageKind } from '../../../browser/built-site/page-kinds.ts';
import { scripts, styleSheets, weigh } from '../../../browser/built-site/page-weight.ts';

/** What a page of a kind may weigh, in kilobytes of brotli. */
interface Budget {
  /** What a reader waits for: the page with what is written in it, and its style sheets. */
  page: number;
  /** All script that is loaded before the reader acts. */
  script: number;
}

const BUDGETS: Record<string, Budget> = {
  document: { page: 32, script: 8.5 },
  theme: { page: 46.5, script: 8.5 },
  pair: { page: 43.5, script: 9.25 },
  'received text': { page: 20, script: 2.75 },
  home: { page: 18.5, script: 2.75 },
  documents: { page: 14, script: 2.75 },
  themes: { page: 14, script: 2.75 },
  compare: { page: 16, script: 9 },
  terms: { page: 51.5, script: 5.5 },
  term: { page: 16.5, script: 4 },
  'compare/own': { page: 17, script: 8.25 },
  commitments: { page: 49, script: 5.5 },
  wording: { page: 24, script: 5.25 },
  emphasis: { page: 34.25, script: 10 },
  embed: { page: 19.25, script: 10 },
  counted: { page: 36, script: 4.5 },
  search: { page: 16, script: 9.75 },
  'quote-check': { page: 14, script: 12 },
  collection: { page: 14, script: 20.25 },
  method: { page: 28, script: 2.75 },
  'method/lesson': { page: 17, script: 2.75 },
  data: { page: 17.5, script: 2.75 },
  offline: { page: 14, script: 10.25 },
  'not found': { page: 12, script: 2.75 },
};

// All pages are read once, by one worker.
test.describe.configure({ mode: 'default' });

/** Whether a text fits; a quick compression is never the smaller one, so most need no slow one. */
function fits(html: string, limit: number): boolean {
  const quick = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length;
  return quick <= limit || brotliCompressSync(html).length <= limit;
}

let pages: { address: string; kind: string; html: string }[] = [];
test.beforeAll(() => {
  pages = builtPages().map(({ file, address }) => ({
    address,
    kind: pageKind(address),
    html: readFileSync(`${DIST}/${file}`, 'utf8'),
  }));
});

test('every kind of page has a budget, and every budget a page', () => {
  expect([...new Set(pages.map(({ kind }) => kind))].sort()).toEqual(Object.keys(BUDGETS).sort());
});

test('no page is heavier than its kind may be', () => {
  test.slow();
  const heavy = pages.filter(({ html, kind }) => {
    const limit = (BUDGETS[kind]?.page ?? 0) * 1024;
    return !fits(html, limit - weigh(styleSheets(html)));
  });
  expect(heavy.map(({ address, kind }) => `${address}: more than ${BUDGETS[kind]?.page} kB`)).toEqual([]);
});

test('no page loads more script than its kind may before the reader acts, and none that blocks', () => {
  const heavy = pages.filter(({ html, kind }) => weigh(scripts(html)) > (BUDGETS[kind]?.script ?? 0) * 1024);
  expect(heavy.map(({ address, html }) => `${address}: ${weigh(scripts(html))} bytes`)).toEqual([]);
  const blocking = pages.flatMap(({ address, html }) =>
    [...html.matchAll(/<script\s[^>]*src=[^>]*>/gu)]
      .map(([script]) => script)
      .filter((script) => !/type="module"|\s(?:async|defer)\b/u.test(script))
      .map((script) => `${address}: ${script}`),
  );
  expect(blocking).toEqual([]);
});

test('no page and no style sheet asks for a font', () => {
  const sheets = new Set(pages.flatMap(({ html }) => styleSheets(html)));
  const asking = [
    ...pages.map(({ html }) => html),
    ...[...sheets].map((file) => readFileSync(DIST + file, 'utf8')),
  ];
  expect(asking.filter((text) => /@font-face|\.woff2?\b/u.test(text))).toEqual([]);
});

test('a page too heavy would be found, with what its scripts import', () => {
  const [page] = pages.filter(({ address }) => address === '/search/');
  expect(fits(page?.html ?? '', 1024)).toBe(false);
  expect(scripts(page?.html ?? '').size).toBeGreaterThan(2);
});
