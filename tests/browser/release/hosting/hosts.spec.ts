import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { filesFor } from '../../../../src/release/hosting/host-files.ts';
import { inlineTexts } from '../../../../src/release/hosting/inline-texts.ts';
import { siteHeaders, type Site } from '../../../../src/release/hosting/site-headers.ts';
import { DIST } from '../../built-site/built-site.ts';
import { SERVERS, whyNot } from './find-server.ts';
import { serveWith, type Served } from './serve-with.ts';

const SITE: Site = { base: '/', secure: false, inline: inlineTexts(DIST) };
const IN_FOLDER: Site = { ...SITE, base: '/duidu/', secure: true };

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
  `cards/en/${first('cards/en')}`,
  `compare/binhai-2017/dongli-2022/${first('compare/binhai-2017/dongli-2022', '.docx')}`,
  `_astro/${first('_astro', '.js')}`,
  `_astro/${first('_astro', '.css')}`,
  ...readdirSync(`${DIST}/pagefind`, { recursive: true, encoding: 'utf8' })
    .map((file) => `pagefind/${file.replaceAll('\\', '/')}`)
    .filter(
      (file, index, all) =>
        /\/[^./][^/]*\.\w+$/u.test(file) && all.findIndex((each) => ending(each) === ending(file)) === index,
    ),
  'search/entry.json',
  'search/readings.json',
  ...['sw.js', 'manifest.webmanifest'].filter((file) => existsSync(`${DIST}/${file}`)),
];

function first(folder: string, end = ''): string {
  return readdirSync(`${DIST}/${folder}`).find((file) => file.endsWith(end)) ?? 'nothing';
}

function ending(file: string): string {
  return file.slice(file.lastIndexOf('.'));
}

/** What a host says, without what is its own affair. */
function heard(response: Response, wanted: Record<string, string>): Record<string, string | null> {
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, response.headers.get(name)]));
}

for (const server of SERVERS) {
  for (const site of [SITE, IN_FOLDER]) {
    test.describe(`${server} at ${site.base}`, () => {
      test.skip(whyNot(server) !== undefined, whyNot(server));
      let served: Served | undefined;
      test.beforeAll(async () => {
        served = await serveWith(server, site);
      });
      test.afterAll(() => {
        served?.stop();
      });
      const ask = (path: string, init?: RequestInit) =>
        fetch((served?.address ?? '') + site.base.slice(1) + path, { redirect: 'manual', ...init });

      test('every kind of file is sent with the headers and the type that are meant', async () => {
        for (const path of SAMPLE) {
          const response = await ask(path);
          const wanted = siteHeaders(site, site.base + path);
          expect(response.status, path).toBe(200);
          expect(heard(response, wanted), path).toEqual(wanted);
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
          ['%E0%A4%A/', 'en'],
        ] as const) {
          const response = await ask(path);
          const status = path.startsWith('%') ? [400, 404] : [404];
          expect(status, path).toContain(response.status);
          if (response.status !== 404) continue;
          expect(await response.text(), path).toMatch(new RegExp(`<html[^>]* lang="${lang}"`, 'u'));
          const wanted = { ...siteHeaders(site, site.base), 'Content-Type': 'text/html; charset=utf-8' };
          expect(heard(response, wanted), path).toEqual(wanted);
        }
      });

      test('what speaks to hosts is not served', async () => {
        for (const path of [
          '_headers',
          '_redirects',
          'vercel.json',
          '.nojekyll',
          '.htaccess',
          '.hosts/nginx.conf',
        ]) {
          expect([403, 404], path).toContain((await ask(path)).status);
        }
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
          [SAMPLE.find((each) => each.endsWith('.pf_index')) ?? '', null],
        ] as const) {
          const response = await ask(path, { headers: { 'Accept-Encoding': 'gzip' } });
          expect(response.headers.get('Content-Encoding'), path).toBe(encoding);
          await response.arrayBuffer();
        }
        const { headers } = await ask('');
        const [tag, date] = [headers.get('ETag'), headers.get('Last-Modified')];
        const conditions = {
          ...(tag && { 'If-None-Match': tag }),
          ...(date && { 'If-Modified-Since': date }),
        };
        expect((await ask('', { headers: conditions })).status).toBe(304);
      });
    });
  }
}

/** The headers that `_headers` asks for at an address: the values of all rules that fit, joined, over what its hosts send of themselves. */
function asked(file: string, address: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const block of file.trim().split('\n\n')) {
    const [pattern = '', ...lines] = block.split('\n');
    expect(pattern.endsWith('*')).toBe(true);
    if (!address.startsWith(pattern.slice(0, -1))) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/u.exec(line) ?? [];
      found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
    }
  }
  return { 'Cache-Control': 'public, max-age=0, must-revalidate', ...found };
}

interface Vercel {
  headers: { source: string; headers: { key: string; value: string }[] }[];
}

test('the files of hosts that cannot be run here ask for the same headers', () => {
  for (const site of [SITE, IN_FOLDER]) {
    const files = filesFor(site);
    const vercel = JSON.parse(files['vercel.json'] ?? '') as Vercel;
    for (const path of SAMPLE) {
      const { 'Content-Type': type, ...wanted } = siteHeaders(site, site.base + path);
      expect(type).toBeDefined();
      expect(asked(files['_headers'] ?? '', site.base + path), path).toEqual(wanted);
      const rules = vercel.headers.filter(({ source }) =>
        new RegExp(`^${source}$`, 'u').test(site.base + path),
      );
      const pairs = rules.flatMap(({ headers }) => headers.map(({ key, value }) => [key, value]));
      expect(Object.fromEntries(pairs), path).toEqual(wanted);
    }
    expect(files['_redirects']).toBe(
      `${site.base}zh/* ${site.base}zh/404.html 404\n${site.base}* ${site.base}404.html 404\n`,
    );
  }
});

test('the published folder has these files, made for this release', () => {
  for (const [path, text] of Object.entries(filesFor(SITE))) {
    expect(readFileSync(`${DIST}/${path}`, 'utf8'), path).toBe(text);
  }
});

test('a host of its own over HTTPS is bound to it, a folder of another’s is not', () => {
  expect(siteHeaders({ ...SITE, secure: true }, '/')).toHaveProperty('Strict-Transport-Security');
  expect(siteHeaders(IN_FOLDER, '/duidu/')).not.toHaveProperty('Strict-Transport-Security');
});
