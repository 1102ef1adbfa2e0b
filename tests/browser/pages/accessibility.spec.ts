import type axeCore from 'axe-core';
import { addAxe } from '../built-site/add-axe.ts';
import { builtPages } from '../built-site/built-site.ts';
import { markShades } from './mark-shades.ts';
import { pageStructure } from './page-structure.ts';
import { expect, test, type Page } from '../built-site/site-test.ts';

declare const axe: typeof axeCore;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ALL_BUT_CONTRAST: axeCore.RunOptions = {
  runOnly: { type: 'tag', values: TAGS },
  rules: { 'color-contrast': { enabled: false } },
};
const CONTRAST: axeCore.RunOptions = { runOnly: ['color-contrast'] };

/** What axe finds on the page shown, or in those of its elements that the selector names. */
async function violations(page: Page, options: axeCore.RunOptions, within = 'html'): Promise<string[]> {
  return page.evaluate(
    async ({ run, include }) => {
      const found = await axe.run({ include }, { ...run, resultTypes: ['violations'] });
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      );
    },
    { run: options, include: [[within]] },
  );
}

/**
 * What axe finds wrong with the contrast of the page shown. Words of one colour, size and weight on one
 * ground have one contrast: axe looks at two of each kind, of which the table of terms has 20 and not 5,000.
 */
async function pale(page: Page, seen: Set<string> = new Set()): Promise<string[]> {
  const marked = await page.evaluate(markShades, [...seen]);
  for (const shade of marked) seen.add(shade);
  return marked.length === 0 ? [] : violations(page, CONTRAST, '[data-shade]');
}

/** Puts the body of another page of the same template in place of the one shown, which keeps its styles and axe. */
async function swap(page: Page, address: string) {
  await page.evaluate(async (other) => {
    const html = await (await fetch(other)).text();
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    document.documentElement.lang = parsed.documentElement.lang;
    document.title = parsed.title;
    document.body.replaceWith(document.adoptNode(parsed.body));
  }, address);
}

/** Addresses in groups for one test each: a browser page serves several, which is faster than one each. */
function groupsOf(count: number, all: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(all.length / count) }, (_, index) =>
    all.slice(index * count, (index + 1) * count),
  );
}

const addresses = builtPages().map(({ address }) => address);
const isTerm = (address: string) => /^\/(zh\/)?terms\/[^/]+\/$/u.test(address);
const isChinese = (address: string) => address.startsWith('/zh/');

/** The shades that axe has looked at in each scheme: what it finds of one is the same on every page. */
const looked = { light: new Set<string>(), dark: new Set<string>() };

for (const group of groupsOf(
  8,
  addresses.filter((address) => !isTerm(address)),
)) {
  test(`axe finds nothing on ${group.join(' ')}`, async ({ page }) => {
    test.slow();
    for (const address of group) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address);
      await addAxe(page);
      expect(await violations(page, ALL_BUT_CONTRAST), address).toEqual([]);
      expect(await pale(page, looked.light), `${address} in light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await pale(page, looked.dark), `${address} in dark`).toEqual([]);
    }
  });
}

/** What axe finds on a page but its contrast, unless a page built alike was looked at. */
async function misbuilt(page: Page, seen: Set<string>): Promise<string[]> {
  const structure = await page.evaluate(pageStructure);
  if (seen.has(structure)) return [];
  seen.add(structure);
  return violations(page, ALL_BUT_CONTRAST);
}

/**
 * The pages of terms, more than a thousand of one template, are not loaded one by one, and what was looked at
 * on one is not looked at again on the next: the same structure, and the same shade, in light in English, in
 * dark in Chinese. Remove when axe takes less than a twentieth of a second a page.
 */
const terms = addresses.filter(isTerm);
for (const group of [
  ...groupsOf(300, terms.filter(isChinese)),
  ...groupsOf(
    300,
    terms.filter((address) => !isChinese(address)),
  ),
]) {
  const [first = ''] = group;
  test(`axe finds nothing on ${group.length} pages of terms from ${first}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: isChinese(first) ? 'dark' : 'light' });
    await page.goto(first);
    await addAxe(page);
    const shades = new Set<string>();
    const structures = new Set<string>();
    for (const address of group) {
      await swap(page, address);
      expect(await misbuilt(page, structures), address).toEqual([]);
      expect(await pale(page, shades), address).toEqual([]);
    }
    console.log(`${group.length} pages of terms from ${first}: ${structures.size} structures`);
  });
}

test('axe would find a fault', async ({ page }) => {
  await page.goto('');
  await addAxe(page);
  await page.evaluate(() => {
    const fault = '<img src="/favicon.svg"><p class="pale">words too pale to read</p>';
    document.querySelector('main')?.insertAdjacentHTML('beforeend', fault);
    const styles = new CSSStyleSheet();
    styles.replaceSync('.pale { color: #999; background: #aaa }');
    document.adoptedStyleSheets.push(styles);
  });
  expect((await violations(page, ALL_BUT_CONTRAST)).map(ruleOf)).toContain('image-alt');
  expect((await pale(page)).map(ruleOf)).toEqual(['color-contrast']);
});

test('axe would find a fault on a page put in place of another', async ({ page }) => {
  const [first = '', second = ''] = terms;
  await page.goto(first);
  await addAxe(page);
  const shades = new Set<string>();
  const structures = new Set<string>();
  expect(await misbuilt(page, structures)).toEqual([]);
  expect(await pale(page, shades)).toEqual([]);
  await swap(page, first);
  expect([await page.evaluate(pageStructure)]).toEqual([...structures]);
  await page.route(`**${second}`, async (route) => {
    const response = await route.fetch();
    const fault = '<img src="/favicon.svg"><p><mark>words on a ground of their own</mark></p></main>';
    await route.fulfill({ response, body: (await response.text()).replace('</main>', fault) });
  });
  await page.evaluate(() => {
    const styles = new CSSStyleSheet();
    styles.replaceSync('mark { color: #999; background: #aaa }');
    document.adoptedStyleSheets.push(styles);
  });
  await swap(page, second);
  expect((await misbuilt(page, structures)).map(ruleOf)).toContain('image-alt');
  expect((await pale(page, shades)).map(ruleOf)).toEqual(['color-contrast']);
});

const ruleOf = (fault: string) => fault.split(':')[0];
