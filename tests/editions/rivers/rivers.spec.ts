import { axeFaults } from '../../browser/built-site/axe-faults.ts';
import { brokenLinks } from '../../browser/built-site/broken-links.ts';
import { builtPages } from '../../browser/built-site/built-site.ts';
import { expect, test, type Page } from '../../browser/built-site/site-test.ts';
import { readFileSync } from 'node:fs';

const SITE = '.cache/rivers';
const pages = builtPages(SITE);

/** The words of a page, as they stand in its file. */
function wordsOf(file: string): string {
  return readFileSync(`${SITE}/${file}`, 'utf8').replace(/<(script|style)\b.*?<\/\1>|<[^>]+>/gsu, ' ');
}

/** A page of each kind. */
const KINDS = [
  '',
  'documents/',
  'documents/qinghe-2020/',
  'documents/qinghe-2020/received/',
  'compare/',
  'compare/qinghe-2020/baishi-2021/',
  'compare/own/',
  'themes/',
  'themes/water/',
  'themes/people/',
  'wording/',
  'emphasis/',
  'emphasis/counted/liuwan-2022/',
  'embed/shares/',
  'search/',
  'quote-check/',
  'method/',
  'data/',
  'offline/',
];

test('every link leads somewhere, and nothing that the edition has not has a page', () => {
  expect(brokenLinks(SITE, '/')).toEqual([]);
  expect(pages.filter(({ address }) => /^\/(?:zh|terms|commitments)\//u.test(address))).toEqual([]);
});

test('no page speaks of another edition', () => {
  const said = pages.filter(({ file }) =>
    /五份|六个|六章|对读|Duidu|自身建设|英译|译文/u.test(wordsOf(file)),
  );
  expect(said.map(({ address }) => address)).toEqual([]);
});

for (const width of [390, 1440]) {
  test(`each kind of page is sound at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of KINDS) {
      await page.goto(address);
      await expect(page.locator('html'), address).toHaveAttribute('lang', 'zh-Hans');
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await overflow(), `${address} is as wide as the screen`).toBe(0);
      expect(await emptySections(page), `${address} has no empty section`).toEqual([]);
      if (width === 1440) expect(await axeFaults(page), address).toEqual([]);
    }
  });
}

/** The headings of sections that show nothing else. */
function emptySections(page: Page): Promise<string[]> {
  return page.locator('main section').evaluateAll((sections) =>
    (sections as HTMLElement[])
      .filter((section) => section.checkVisibility())
      .map((section) => ({
        whole: section.innerText.trim(),
        heading: section.querySelector('h2, h3')?.textContent.trim() ?? '',
      }))
      .flatMap(({ whole, heading }) => (whole === heading ? [heading] : [])),
  );
}

test('an address that asks for English shows the Chinese', async ({ page }) => {
  await page.goto('documents/qinghe-2020/?text=en');
  await expect(page.getByText('河岸五十米内不得堆放垃圾、开垦种植。').first()).toBeVisible();
});

test('the search finds a phrase, in traditional characters too', async ({ page }) => {
  for (const query of ['巡河员', '巡河員']) {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(page.getByText('共4次、4句，在3份文件的3处。')).toBeVisible();
  }
});

test('a theme sets its documents level', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('themes/banks/');
  const cells = page.locator('#fifty-metres [data-document]');
  await expect(cells).toHaveCount(3);
  const tops = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
});

test('a chart has a bar of each theme for each document', async ({ page }) => {
  await page.goto('emphasis/');
  const bars = page.locator('figure[aria-labelledby=shares] a.mark');
  for (const theme of ['water', 'banks', 'people', 'none'])
    await expect(bars.and(page.locator(`[data-theme=${theme}]`)), theme).toHaveCount(3);
});

test('a quotation is checked, word for word and nearly', async ({ page }) => {
  for (const [quotation, verdict] of [
    ['每个河段设一名巡河员，每月巡河不少于六次', 'exact'],
    ['每个河段设一名巡河员，每月巡河不少于八次', 'near'],
    ['学而时习之，不亦说乎，有朋自远方来', 'none'],
  ] as const) {
    await page.goto(`quote-check/#q=${encodeURIComponent(quotation)}`);
    await page.reload();
    await expect(page.locator('[data-answer]')).toHaveAttribute('data-verdict', verdict);
  }
});

test('errors are reported where the edition says', async ({ page }) => {
  await page.goto('documents/baishi-2021/');
  await expect(page.getByRole('link', { name: '指出错误' }).first()).toHaveAttribute(
    'href',
    /^https:\/\/example\.org\/errors\?place=baishi-2021%23/u,
  );
});
