import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { hostFiles } from '../../../../../src/release/hosting/host-files.ts';
import type { Site } from '../../../../../src/release/hosting/header-rules.ts';
import { DIST } from '../../../../browser/built-site/built-site.ts';
import { SERVERS, whyNot } from '../../../../browser/setup/find-server.ts';
import { serveWith, type Served } from './serve-with.ts';
import { builtSite, siteHeaders } from '../../../../browser/built-site/site-headers.ts';

const SITE = builtSite();
const IN_FOLDER: Site = { ...SITE, base: '/duidu/', secure: true };

const first = (folder: string, end = '') =>
  `${folder}/${readdirSync(`${DIST}/${folder}`).find((file) => file.endsWith(end)) ?? 'nothing'}`;

/** One file at least of every kind that is published. */
const SAMPLE = [
  '',
  'zh/',
  'documents/linzi-2022/',
  'robots.txt',
  'favicon.svg',
  'changes.xml',
  'zh/changes.xml',
  'data/corpus.json',
  'data/emphasis.csv',
  ...['txt', 'xml', 'bib', 'ris', 'csl.json'].map((ending) => `documents/linzi-2022/linzi-2022.${ending}`),
  'emphasis/shares.svg',
  'quote-check/zh.json',
  'search/entry.json',
  'sw.js',
  first('cards/en'),
  first('compare/binhai-2017/dongli-2022', '.docx'),
  first('_astro', '.js'),
  first('_astro', '.css'),
  first('pagefind/index', '.pf_index'),
  first('pagefind/fragment', '.pf_fragment'),
  ...['.js', '.json', '.pf_meta', '.pagefind'].map((end) => first('pagefind', end)),
];

/** What a host says of the headers that are meant. */
function sent(response: Response, meant: Record<string, string>): Record<string, string | null> {
  return Object.fromEntries(Object.keys(meant).map((name) => [name, response.headers.get(name)]));
}

for (const [server, site] of SERVERS.flatMap((server) =>
  [SITE, IN_FOLDER].map((site) => [server, site] as const),
)) {
  test.describe(`${server} at ${site.base}`, () => {
    test.skip(whyNot(server) !== undefined, whyNot(server));
    let served: Served | undefined;
    test.beforeAll(async () => {
      served = await serveWith(server, site);
    });
    test.afterAll(() => {
      served?.stop();
    });
    const ask = (path: string, headers: Record<string, string> = {}) =>
      fetch((served?.address ?? '') + site.base.slice(1) + path, { redirect: 'manual', headers });

    test('every kind of file is sent with the headers and the type that are meant', async () => {
      for (const path of SAMPLE) {
        const response = await ask(path);
        const meant = siteHeaders(site, site.base + path);
        expect(response.status, path).toBe(200);
        expect(sent(response, meant), path).toEqual(meant);
        expect((await response.arrayBuffer()).byteLength, path).toBeGreaterThan(0);
      }
    });

    test('a wrong address has the page of its language, which no cache keeps', async () => {
      for (const [path, lang] of [
        ['nothing', 'en'],
        ['documents/nothing/', 'en'],
        ['zh/nothing/', 'zh-Hans'],
        ['_astro/gone.js', 'en'],
        ['pagefind/index/gone.pf_index', 'en'],
      ] as const) {
        const response = await ask(path);
        expect(response.status, path).toBe(404);
        expect(await response.text(), path).toMatch(new RegExp(`<html[^>]* lang="${lang}"`, 'u'));
        const meant = siteHeaders(site, site.base);
        expect(sent(response, meant), path).toEqual(meant);
      }
      expect([400, 404]).toContain((await ask('%E0%A4%A/')).status);
    });

    test('what speaks to hosts is not served', async () => {
      for (const path of [
        '_headers',
        '_redirects',
        '.nojekyll',
        '.htaccess',
        '_astro/.htaccess',
        '.hosts/nginx.conf',
      ])
        expect([403, 404], path).toContain((await ask(path)).status);
    });

    test('an address without its slash is sent on', async () => {
      const response = await ask('zh/documents');
      expect([301, 308]).toContain(response.status);
      const { pathname } = new URL(response.headers.get('Location') ?? '', served?.address);
      expect(pathname).toBe(`${site.base}zh/documents/`);
    });

    test('text is compressed, what is compressed already is not, and what a reader has is not sent again', async () => {
      for (const [path, encoding] of [
        ['', 'gzip'],
        ['data/corpus.json', 'gzip'],
        [first('pagefind/index', '.pf_index'), null],
      ] as const) {
        const response = await ask(path, { 'Accept-Encoding': 'gzip' });
        expect(response.headers.get('Content-Encoding'), path).toBe(encoding);
        await response.arrayBuffer();
      }
      const { headers } = await ask('');
      const [tag, date] = [headers.get('ETag'), headers.get('Last-Modified')];
      const conditions = { ...(tag && { 'If-None-Match': tag }), ...(date && { 'If-Modified-Since': date }) };
      expect((await ask('', conditions)).status).toBe(304);
    });
  });
}

/** The headers that `_headers` asks for at an address: the values of all rules that fit, joined, over what its hosts send by themselves. */
function asked(file: string, address: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const block of file.trim().split('\n\n')) {
    const [pattern = '', ...lines] = block.split('\n');
    const fits = pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
    if (!fits) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/u.exec(line) ?? [];
      found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
    }
  }
  return { 'Cache-Control': 'public, max-age=0, must-revalidate', ...found };
}

test('Netlify and Cloudflare Pages, which cannot be run here, are asked for the same headers', () => {
  for (const site of [SITE, IN_FOLDER]) {
    const files = hostFiles(site);
    for (const path of SAMPLE) {
      const { 'Content-Type': type, ...meant } = siteHeaders(site, site.base + path);
      expect(type).toBeDefined();
      // Joined, two policies bind together as one of both does.
      const found = asked(files['_headers'] ?? '', site.base + path);
      const policy = found['Content-Security-Policy']?.replace(/, (?=frame-ancestors)/u, '; ');
      if (path === '' || path.endsWith('/'))
        expect({ ...found, 'Content-Security-Policy': policy }, path).toEqual(meant);
      else
        expect({ ...found, 'Content-Security-Policy': '' }, path).toEqual({
          ...meant,
          'Content-Security-Policy': '',
        });
    }
    expect(files['_redirects']).toBe(
      `${site.base}zh/* ${site.base}zh/404.html 404\n${site.base}* ${site.base}404.html 404\n`,
    );
  }
});

test('the published folder has these files, made for this release', () => {
  for (const [path, text] of Object.entries(hostFiles(SITE)))
    expect(readFileSync(`${DIST}/${path}`, 'utf8'), path).toBe(text);
});

test('a host of its own over HTTPS is bound to it, a folder of another’s is not', () => {
  expect(siteHeaders({ ...SITE, secure: true }, '/')).toHaveProperty('Strict-Transport-Security');
  expect(siteHeaders(IN_FOLDER, '/duidu/')).not.toHaveProperty('Strict-Transport-Security');
});
