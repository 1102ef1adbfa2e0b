import { BLOCK_KINDS } from '../../../../src/corpus/model/blocks.ts';
import {
  LOCALES,
  localeFacts,
  localeFolder,
  localeOfPath,
  type Locale,
} from '../../../../src/i18n/locales.ts';
import { quotation } from '../../../../src/i18n/zh/quotation.ts';
import { builtCorpus, builtPages } from '../../../browser/built-site/built-site.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';

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

for (const [address, way] of [
  ['search/?q=监督&view=concordance', 'middle click'],
  ['documents/dongli-2022/?text=zh#3.2', 'Enter'],
  ['compare/?a=linzi-2022&b=dongli-2022&text=both', 'click'],
  ['quote-check/#q=自我革命', 'copied address'],
  ['terms/?q=liang&kind=slogan', 'Enter'],
] as const) {
  test(`the language switch of ${address} keeps all of it by ${way}`, async ({ page, context }) => {
    await page.goto(address);
    const link = page.getByRole('link', { name: '中文' });
    const wanted = new URL(page.url().replace(/^(https?:\/\/[^/]+\/)/u, '$1zh/')).href;
    if (way === 'middle click') {
      const opened = context.waitForEvent('page');
      await link.click({ button: 'middle' });
      const other = await opened;
      await other.waitForURL(wanted);
      await other.close();
    } else if (way === 'copied address') {
      // Browsers offer the address that the link has once its menu is asked for, by mouse, touch or key.
      await link.dispatchEvent('contextmenu');
      expect(await link.evaluate((each: HTMLAnchorElement) => each.href)).toBe(wanted);
    } else if (way === 'Enter') {
      await link.focus();
      expect(await link.evaluate((each: HTMLAnchorElement) => each.href)).toBe(wanted);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(wanted);
    } else {
      // What the page writes into the address while one reads comes along too.
      await page.evaluate(() => {
        history.replaceState(null, '', `${location.search}&terms=1#9`);
      });
      await link.click();
      await expect(page).toHaveURL(`${wanted}&terms=1#9`);
    }
  });
}

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

test('Chinese text on English pages is marked as Chinese, and browsers are asked not to translate it', async ({
  page,
}) => {
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
        const isMarked = parent.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') === true;
        if (isMarked && parent.closest('[translate]')?.getAttribute('translate') === 'no') continue;
        // The same page in both languages: whoever has it translated needs one of them.
        if (parent.closest('section[lang]') === null || !address.endsWith('404.html'))
          found.push(`${address}: ${text.trim().slice(0, 60)}`);
      }
    }
    return found;
  }, english);
  expect(unmarked).toEqual([]);
});

test('browsers are asked not to translate the texts of the documents on Chinese pages either', async ({
  page,
}) => {
  test.slow();
  await page.goto('zh/');
  const { documents } = builtCorpus();
  const texts = documents.flatMap(({ title, provisions }) => [
    title.zh,
    ...provisions.flatMap(({ heading, sentences }) => [heading?.zh ?? '', ...sentences.map(({ zh }) => zh)]),
  ]);
  const open = await page.evaluate(
    async ({ all, known }) => {
      const asked = new Set(known);
      const found: string[] = [];
      let guarded = 0;
      for (const address of all) {
        const html = (await (await fetch(address)).text()).replace(/<style>.*?<\/style>/su, '');
        const read = new DOMParser().parseFromString(html, 'text/html');
        const walker = read.createTreeWalker(read.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const text = node.textContent?.trim() ?? '';
          if (!asked.has(text)) continue;
          if (node.parentElement?.closest('[translate]')?.getAttribute('translate') === 'no') guarded++;
          else found.push(`${address}: ${text.slice(0, 60)}`);
        }
      }
      return { found, guarded };
    },
    { all: inLocale('zh'), known: texts.filter((text) => [...text].length >= 8) },
  );
  expect(open.found).toEqual([]);
  expect(open.guarded).toBeGreaterThan(1000);
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
  // The history of the data names them.
  const columns = String.raw`\b(?:low|high|chance|otherwise|claims|strictness|must|may|checkable|emphasis|positions|distances|pairs|shared|en|sentences|unit|issued|level|village)\b`;
  const forms = Object.values(quotation.forms).map((name) => RegExp.escape(name));
  const allowed =
    /English|Duidu|Krippendorff|MASI|Passonneau|opencc-js|JSON|GB\/T|EB\/OL|SVG|PNG|CC BY|TEI|Word|PDF|yu|CSL|SHA-256|Unicode|JavaScript|cookie|Ctrl|\.heading|\/zh\/[\w/#-]*|[\w.-]*\.(?:txt|csv|json|docx|html)|CSV|[a-z]+-\d{4}#[\d.]+|\d{4}-\d{2}-XX|[0-9a-f]{64}/u;
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
    { all: chinese, left: [allowed.source, codes, columns, ...forms].join('|') },
  );
  expect(english).toEqual([]);
});
