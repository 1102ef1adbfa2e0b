import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { brokenLinks } from '../../../browser/built-site/broken-links.ts';
import { builtCorpus, builtPages, DIST } from '../../../browser/built-site/built-site.ts';
import { cacheNames, visit } from '../release/offline/offline-site.ts';
import { savedItem } from '../document/saved-item.ts';
import { assertPreviews } from './assert-previews.ts';
import { builtHead, canonical, EMBED, twinsOf, type Head } from './built-head.ts';
import { build, buildPublished, digests, openPublished, PUBLISHED } from './published-site.ts';
import { reportedIds, REPORTS } from './reported-ids.ts';
import { EXACT } from '../quote-check/quote-check-page.ts';
import { expect, test } from '@playwright/test';

const AGAIN = '.cache/again';
const SITE = 'https://example.org/duidu/';

// One build after another: two at once would write into one cache.
test.describe.configure({ mode: 'serial', timeout: 600_000 });

test('the site built again, in another time zone and without a home folder to write in, is the same, byte for byte', () => {
  build(AGAIN, { TZ: 'Pacific/Kiritimati' });
  const first = digests(DIST);
  expect(Object.keys(first).length).toBeGreaterThan(150);
  expect(digests(AGAIN)).toEqual(first);
});

test('a site built for a sub-folder keeps all its links in it, a draft that nobody has touched among its documents', () => {
  buildPublished();
  expect(brokenLinks(PUBLISHED, '/duidu/')).toEqual([]);
});

let knownHeads: Head[] | undefined;
const heads = () => (knownHeads ??= builtPages(PUBLISHED).map((page) => builtHead(page, PUBLISHED, SITE)));
const reported = (page: string) => reportedIds(readFileSync(`${PUBLISHED}/${page}index.html`, 'utf8'));
const inFolder = (url: string) => PUBLISHED + url.slice(SITE.length - 1);

const RECEIVED = /received\/$/u;
const listed = () =>
  heads().filter(({ address, noindex }) => !noindex && !RECEIVED.test(address) && !EMBED.test(address));

test('each page names itself, its twins and its card by absolute addresses that exist, and links show what they open', () => {
  assertPreviews(heads(), SITE);
  for (const page of listed()) {
    const { address, metas } = page;
    expect(canonical(page), address).toBe(address);
    const twins = twinsOf(page);
    const languages = twins.map(({ hreflang }) => hreflang);
    expect(languages, address).toEqual(['en', 'zh-Hans', 'x-default']);
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

test('the page of a document published with its address weighs no more than 31.75 kB either, reporting apart', () => {
  for (const { file } of builtPages(PUBLISHED).filter((page) =>
    /\/documents\/[^/]+\/$/u.test(page.address),
  )) {
    const html = readFileSync(`${PUBLISHED}/${file}`, 'utf8').replace(REPORTS, '');
    const styles = [...html.matchAll(/href="\/duidu\/(_astro\/[^"]+\.css)"/gu)].map(([, style = '']) =>
      readFileSync(`${PUBLISHED}/${style}`),
    );
    const weight = [html, ...styles].reduce((sum, part) => sum + brotliCompressSync(part).length, 0);
    console.log(`${file}, with its address: ${weight} bytes, brotli`);
    expect(weight).toBeLessThanOrEqual(31.75 * 1024);
  }
});

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

test('a draft is read, searched and set beside others, says that it is one, and has no share in any figure', async ({
  browser,
}) => {
  const { site, page, close } = await openPublished(browser, 'block');
  await page.goto(`${site}documents/baishi-2016/`);
  await expect(page.locator('.draft-notice')).toHaveText(
    /^\s*Draft\. This document can be read.* 6 sentences have no theme yet\. 14 texts have no translation yet\.\s*$/u,
  );
  await expect(page.locator('#text .sentence')).toHaveCount(6);
  await expect(page.locator('#text .sentence.uncoded .en.untranslated')).toHaveText(
    Array<string>(6).fill('Not yet translated '),
  );
  await expect(page.locator('[id="1.1"] .theme-mark')).toHaveAccessibleName(/no theme yet/u);
  await page.locator('beside-choice select').selectOption('linzi-2022');
  await expect(page.locator('.edition .beside').first()).toBeVisible();
  await page.getByRole('button', { name: 'Mark shared wording' }).click();
  await expect(page.locator('#text mark.shared').first()).toBeVisible();

  await page.goto(`${site}zh/search/?q=领导班子成员每年深入基层调研`);
  const hit = page.locator('[data-place] a[href="/duidu/zh/documents/baishi-2016/#1.1"]').first();
  await expect(hit).toBeVisible();
  await expect(page.getByRole('heading', { name: '白石（草稿） 2016' }).first()).toBeVisible();

  await page.goto(`${site}compare/baishi-2016/linzi-2022/`);
  await expect(page.locator('.draft-notice')).toHaveCount(1);
  await expect(page.locator('#rows mark.shared', { hasText: '政治纪律和政治规矩' }).first()).toBeVisible();
  await expect(page.locator('#profiles')).toHaveCount(0);
  await page.goto(`${site}zh/documents/`);
  await expect(page.getByRole('heading', { name: '草稿', exact: true })).toBeVisible();
  await close();

  // The figures are those of the site without it, file by file; its own texts and addresses are added.
  const figures = readdirSync(`${DIST}/data`).filter((file) => /\.(?:csv|json)$/u.test(file));
  expect(figures.length).toBeGreaterThan(20);
  for (const file of figures)
    expect(readFileSync(`${PUBLISHED}/data/${file}`).equals(readFileSync(`${DIST}/data/${file}`)), file).toBe(
      true,
    );
  expect(existsSync(`${DIST}/documents/baishi-2016/`)).toBe(false);
});
