import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { brokenLinks } from '../../../browser/built-site/broken-links.ts';
import { builtCorpus, builtPages, DIST } from '../../../browser/built-site/built-site.ts';
import { cacheNames, visit } from '../release/offline/offline-site.ts';
import { savedItem } from '../document/saved-item.ts';
import { builtHead, canonical, EMBED, twinsOf, type Head } from './built-head.ts';
import { REPORT, reportedIds, REPORTS } from './reported-ids.ts';
import { EXACT } from '../quote-check/quote-check-page.ts';
import { ReleaseServer } from '../release/offline/release-server.ts';
import { expect, test, type Browser } from '@playwright/test';

const AGAIN = '.cache/again';
const PUBLISHED = '.cache/published';
const SITE = 'https://example.org/duidu/';

// One build after another: two at once would write into one cache.
test.describe.configure({ mode: 'serial', timeout: 600_000 });

/** A home folder in which nothing can be written, whoever builds: it is a file. */
const HOME = resolve('package.json');
const NO_HOME = { HOME, USERPROFILE: HOME, APPDATA: HOME, XDG_CONFIG_HOME: HOME };

function build(folder: string, env: Record<string, string>) {
  execFileSync('npm', ['run', 'build', '--', '--force', '--outDir', folder], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: undefined, ...NO_HOME, ...env },
    stdio: 'pipe',
    shell: process.platform === 'win32',
  });
}

/** Every file of a folder with the SHA-256 of its bytes. */
function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(`${folder}/${file}`).isFile())
    .sort();
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(`${folder}/${file}`))
      .digest('hex');
  return Object.fromEntries(files.map((file) => [file, digest(file)]));
}

test('the site built again, in another time zone and without a home folder to write in, is the same, byte for byte', () => {
  build(AGAIN, { TZ: 'Pacific/Kiritimati' });
  const first = digests(DIST);
  expect(Object.keys(first).length).toBeGreaterThan(150);
  expect(digests(AGAIN)).toEqual(first);
});

test('a site built for a sub-folder keeps all its links in it', () => {
  build(PUBLISHED, { BASE_PATH: '/duidu', SITE_URL: 'https://example.org', REPORT_URL: REPORT });
  expect(brokenLinks(PUBLISHED, '/duidu/')).toEqual([]);
});

let knownHeads: Head[] | undefined;
const heads = () => (knownHeads ??= builtPages(PUBLISHED).map((page) => builtHead(page, PUBLISHED, SITE)));
const reported = (page: string) => reportedIds(readFileSync(`${PUBLISHED}/${page}index.html`, 'utf8'));
const inFolder = (url: string) => PUBLISHED + url.slice(SITE.length - 1);

const RECEIVED = /received\/$/u;
const listed = () =>
  heads().filter(({ address, noindex }) => !noindex && !RECEIVED.test(address) && !EMBED.test(address));

test('each page names itself, its twins and its card by absolute addresses that exist', () => {
  for (const page of listed()) {
    const { address, metas } = page;
    expect(canonical(page), address).toBe(address);
    const twins = twinsOf(page);
    expect(
      twins.map(({ hreflang }) => hreflang),
      address,
    ).toEqual(['en', 'zh-Hans', 'x-default']);
    expect(
      twins.map(({ href }) => href),
      address,
    ).toContain(address);
    for (const { href = '' } of twins) expect(existsSync(`${inFolder(href)}index.html`), href).toBe(true);
    expect(metas['og:url']).toBe(address);
    const card = readFileSync(inFolder(metas['og:image'] ?? ''));
    expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
    expect([metas['og:title'], metas['og:description'], metas['twitter:card']]).not.toContain(undefined);
  }
});

test('a text as received names its document, a chart alone the charts, and a page for wrong addresses nothing', () => {
  const received = heads().filter(({ address }) => RECEIVED.test(address));
  expect(received.map(canonical)).toEqual(received.map(({ address }) => address.replace(RECEIVED, '')));
  const embeds = heads().filter(({ address }) => EMBED.test(address));
  expect(new Set(embeds.map(canonical))).toEqual(new Set([`${SITE}emphasis/`, `${SITE}zh/emphasis/`]));
  const wrong = heads().filter(({ noindex }) => noindex);
  expect(wrong.map(({ address }) => address.slice(SITE.length)).sort()).toEqual(['404.html', 'zh/404.html']);
  expect(wrong.map(canonical)).toEqual([undefined, undefined]);
  expect([...received, ...wrong].flatMap(twinsOf)).toEqual([]);
});

test('the site map has every page that may be listed and no other, with its twins', () => {
  const map = readFileSync(`${PUBLISHED}/sitemap-0.xml`, 'utf8');
  const named = [...map.matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, address]) => address);
  expect(named.sort()).toEqual(
    listed()
      .map(({ address }) => address)
      .sort(),
  );
  expect(map.match(/hreflang="zh-Hans"/gu)?.length).toBe(named.length);
  expect(readFileSync(`${PUBLISHED}/robots.txt`, 'utf8')).toContain(`Sitemap: ${SITE}sitemap-index.xml`);
});

test('documents, data and home are described for machines', () => {
  const structured = (page: string) => heads().find(({ address }) => address === SITE + page)?.structured;
  expect(structured('documents/huzhou-2017/')).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: '湖州市人民政府关于加强领导班子自身建设的决定',
    legislationIdentifier: '湖政发〔2017〕18号',
    datePublished: '2017-04-27',
  });
  expect(structured('documents/linzi-2022/')).not.toHaveProperty('legislationIdentifier');
  expect(structured('')).toMatchObject({
    '@type': 'WebSite',
    potentialAction: { target: `${SITE}search/?q={search_term_string}` },
  });
  const data = structured('data/') as { '@type': string; distribution: { contentUrl: string }[] };
  expect(data['@type']).toBe('Dataset');
  expect(data.distribution.length).toBeGreaterThan(8);
  expect(data.distribution.filter(({ contentUrl }) => !existsSync(inFolder(contentUrl)))).toEqual([]);
});

test('with its address a document is still a report to reference managers, and a comparison a web page', () => {
  const saved = (page: string) =>
    savedItem(readFileSync(`${PUBLISHED}/${page}index.html`, 'utf8'), 'http://localhost/');
  for (const page of ['documents/huzhou-2017/', 'zh/documents/huzhou-2017/'])
    expect(saved(page)).toMatchObject({ itemType: 'report', number: '湖政发〔2017〕18号', url: SITE + page });
  expect(saved('documents/huzhou-2017/received/').url).toBe(`${SITE}documents/huzhou-2017/`);
  for (const page of ['compare/huzhou-2017/dongli-2022/', 'zh/themes/learning/'])
    expect(saved(page)).toMatchObject({ itemType: 'webpage', institution: undefined, url: SITE + page });
});

test('every provision, term and chart leads to where errors are reported, where that is set', () => {
  for (const { id, provisions } of builtCorpus().documents)
    for (const locale of ['', 'zh/'])
      expect(reported(locale + `documents/${id}/`)).toEqual(provisions.map((each) => `${id}#${each.id}`));
  expect(reported('zh/terms/si-feng/')).toEqual(['terms/si-feng']);
  expect(reported('emphasis/')).toContain('emphasis/shares');
  for (const page of ['documents/linzi-2022/', 'terms/si-feng/', 'emphasis/'])
    expect(readFileSync(`${DIST}/${page}index.html`, 'utf8')).not.toContain('Report an error');
});

test('the page of a document published with its address weighs no more than 31.5 kB either, reporting apart', () => {
  for (const { file } of builtPages(PUBLISHED).filter((page) =>
    /\/documents\/[^/]+\/$/u.test(page.address),
  )) {
    const html = readFileSync(`${PUBLISHED}/${file}`, 'utf8').replace(REPORTS, '');
    const styles = [...html.matchAll(/href="\/duidu\/(_astro\/[^"]+\.css)"/gu)].map(([, style = '']) =>
      readFileSync(`${PUBLISHED}/${style}`),
    );
    const weight = [html, ...styles].reduce((sum, part) => sum + brotliCompressSync(part).length, 0);
    console.log(`${file}, with its address: ${weight} bytes, brotli`);
    expect(weight).toBeLessThanOrEqual(31.5 * 1024);
  }
});

/** Opens a page where the site built for a sub-folder is served. */
async function openPublished(browser: Browser, serviceWorkers: 'allow' | 'block') {
  const server = new ReleaseServer('/duidu/');
  server.folder = PUBLISHED;
  const site = await server.start();
  const context = await browser.newContext({ serviceWorkers });
  const close = async () => {
    await context.close();
    server.stop();
  };
  return { server, site, page: await context.newPage(), close };
}

test('in a sub-folder pages are kept, and the edition is offered, under the folder alone', async ({
  browser,
}) => {
  const { server, site, page, close } = await openPublished(browser, 'allow');
  await visit(page, `${site}zh/method/`);
  await page.goto(`${site}offline/`);
  await expect(page.getByRole('button', { name: 'Save the whole site' })).toBeVisible();
  expect((await cacheNames(page)).every((name) => name.startsWith('duidu:/duidu/:'))).toBe(true);
  server.isDown = true;
  await page.goto(`${site}zh/method/`);
  await expect(page.locator('offline-notice')).toContainText('本页是');
  await page.goto(`${site}zh/themes/`);
  await expect(page.locator('[data-list] a')).toHaveAttribute('href', '/duidu/zh/method/');
  await close();
});

test('in a sub-folder a reader marks, searches, checks a quotation and compares, all within the folder', async ({
  browser,
}) => {
  const { site, page, close } = await openPublished(browser, 'block');
  const answers: [path: string, status: number][] = [];
  page.on('response', (response) => {
    answers.push([new URL(response.url()).pathname, response.status()]);
  });
  await page.goto(`${site}documents/linzi-2022/`);
  await page.getByRole('button', { name: 'Mark shared wording' }).click();
  await expect(page.locator('mark.shared').first()).toBeVisible();
  await page.getByRole('button', { name: 'Underline terms' }).click();
  await expect(page.locator('#text span.term').first()).toBeVisible();
  await page.goto(`${site}zh/search/?q=一岗双责`);
  await expect(page.locator('[data-place] a').first()).toHaveAttribute('href', /^\/duidu\/zh\/documents\//u);
  await page.goto(`${site}quote-check/#q=${EXACT}`);
  await expect(page.locator('[data-answer] a').first()).toHaveAttribute('href', /^\/duidu\/documents\//u);
  await page.goto(`${site}compare/?a=huzhou-2017&b=dongli-2022`);
  await expect(page.getByText('Huzhou 2017 and Dongli 2022')).toBeVisible();
  await expect(page.locator('#rows .heading a').first()).toHaveAttribute('href', /^\/duidu\/documents\//u);
  expect(answers.length).toBeGreaterThan(20);
  expect(answers.filter(([path, status]) => !path.startsWith('/duidu/') || status >= 400)).toEqual([]);
  await close();
});
