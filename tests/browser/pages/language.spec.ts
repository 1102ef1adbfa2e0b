import { BLOCK_KINDS } from '../../../src/corpus/model/blocks.ts';
import { LOCALES, localeFacts, localeFolder, localeOfPath, type Locale } from '../../../src/i18n/locales.ts';
import { quotation } from '../../../src/i18n/zh/quotation.ts';
import { builtPages } from '../built-site/built-site.ts';
import { expect, test } from '../built-site/site-test.ts';

const addresses = builtPages().map(({ address }) => address);

const inLocale = (locale: Locale) => addresses.filter((address) => localeOfPath(address.slice(1)) === locale);

test('every page has its twin in every other language', () => {
  const [first, ...others] = LOCALES.map((locale) =>
    inLocale(locale)
      .map((address) => address.slice(1 + localeFolder(locale).length))
      .sort(),
  );
  expect(first?.length).toBeGreaterThan(500);
  for (const other of others) expect(other).toEqual(first);
});

test('the language switch leads to the same page and back', async ({ page }) => {
  await page.goto('themes/learning/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/themes\/learning\/$/u);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/[^h]\/themes\/learning\/$/u);
});

test('each page names every language as an alternate', async ({ page }) => {
  await page.goto('zh/method/');
  const alternates = await page
    .locator('link[rel=alternate][hreflang]')
    .evaluateAll((links) => links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));
  expect(alternates).toEqual([
    ...LOCALES.map((locale) => [localeFacts(locale).lang, `/${localeFolder(locale)}method/`]),
    ['x-default', '/method/'],
  ]);
});

test('Chinese text on English pages is marked as Chinese', async ({ page }) => {
  test.slow();
  await page.goto('');
  const english = inLocale('en');
  const unmarked = await page.evaluate(async (all) => {
    const found: string[] = [];
    for (const address of all) {
      // The styles in a page have no leave of the policy of the one that parses it.
      const html = (await (await fetch(address)).text()).replace(/<style>.*?<\/style>/su, '');
      const read = new DOMParser().parseFromString(html, 'text/html');
      const walker = read.createTreeWalker(read.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        const parent = node.parentElement;
        if (!/\p{Script=Han}{2}/u.test(text) || parent === null || parent.closest('script, style')) continue;
        if (parent.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') !== true)
          found.push(`${address}: ${text.trim().slice(0, 60)}`);
      }
    }
    return found;
  }, english);
  expect(unmarked).toEqual([]);
});

test('the colour scheme follows the system, can be switched, and is remembered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Dark' }).click();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto('documents/');
  expect(await paper()).toBe(dark);
  await page.getByRole('button', { name: 'Light' }).click();
  expect(await paper()).toBe(light);
});

test('Chinese pages have no English interface words, names and codes apart', async ({ page }) => {
  test.slow();
  const codes = `(?:${BLOCK_KINDS.join('|')}|chapter|preamble|closing)(?:-\\d+)?`;
  const forms = Object.values(quotation.forms).map((name) => RegExp.escape(name));
  const allowed =
    /English|Duidu|Krippendorff|opencc-js|JSON|GB\/T|EB\/OL|SVG|PNG|CC BY|TEI|CSL|SHA-256|Unicode|JavaScript|cookie|Ctrl|\.heading|\/zh\/[\w/#-]+|[\w.-]+\.(?:txt|csv|json)|CSV|[0-9a-f]{64}/u;
  await page.goto('zh/');
  const chinese = addresses.filter((each) => each.startsWith('/zh/') && each !== '/zh/data/');
  const english = await page.evaluate(
    async ({ all, left }) => {
      const found: string[] = [];
      for (const address of all) {
        const note = (words: string | null) => {
          if (/[A-Za-z]{2}/u.test((words ?? '').replace(new RegExp(left, 'gu'), '')))
            found.push(`${address}: ${words}`);
        };
        // The styles in a page have no leave of the policy of the one that parses it.
        const html = (await (await fetch(address)).text()).replace(/<style>.*?<\/style>/su, '');
        const read = new DOMParser().parseFromString(html, 'text/html');
        const walker = read.createTreeWalker(read.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const parent = node.parentElement;
          if (
            parent === null ||
            parent.closest('script, style, noscript, code, pre, [lang="en"], [lang="zh"], [lang*="Latn"]')
          )
            continue;
          if (parent.closest('.font-mono, [lang="zh-Hans"].whitespace-pre-wrap, del, ruby')) continue;
          note(node.textContent);
        }
        for (const name of ['aria-label', 'title', 'placeholder']) {
          for (const each of read.querySelectorAll(`[${name}]`)) {
            if (each.closest('[lang="en"]') === null) note(each.getAttribute(name));
          }
        }
      }
      return found;
    },
    { all: chinese, left: [allowed.source, codes, ...forms].join('|') },
  );
  expect(english).toEqual([]);
});
