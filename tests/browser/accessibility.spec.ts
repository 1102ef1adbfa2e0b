import { statSync } from 'node:fs';
import type axeCore from 'axe-core';
import { shuffler } from 'd3-array';
import { randomLcg } from 'd3-random';
import { addAxe } from './add-axe.ts';
import { builtPages, DIST } from './built-site.ts';
import { expect, test, type Page } from './site-test.ts';

declare const axe: typeof axeCore;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ALL_BUT_CONTRAST: axeCore.RunOptions = {
  runOnly: { type: 'tag', values: TAGS },
  rules: { 'color-contrast': { enabled: false } },
};
const CONTRAST: axeCore.RunOptions = { runOnly: ['color-contrast'] };

/**
 * Rows of the table of terms that are looked at without the rule of contrast. Allowed because they are of
 * one template with the rows before them, which have every shade of its figures, and contrast takes longer
 * on all of them than on any ten other pages. Remove when axe takes less than a second on that table.
 */
const REPEATED_ROWS = '[data-terms] > tr:nth-child(n + 80)';

/** What axe finds on the page shown. */
async function violations(page: Page, options: axeCore.RunOptions): Promise<string[]> {
  const exclude = options === CONTRAST ? [[REPEATED_ROWS]] : [];
  return page.evaluate(
    async ({ run, left }) => {
      const found = await axe.run(
        { include: [['html']], exclude: left },
        { ...run, resultTypes: ['violations'] },
      );
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      );
    },
    { run: options, left: exclude },
  );
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

/**
 * A term's page that is looked at without the rule of contrast, and without loading its styles again.
 * Allowed because the pages of terms, more than a thousand, are of one template and differ in words and
 * figures alone, and contrast takes most of axe's time; a sample of them is looked at in full. Remove when axe takes less than a tenth of a second a page.
 */
function isSparedContrast(address: string): boolean {
  return termPages.includes(address) && !sample.includes(address);
}

const pages = builtPages();
const addresses = pages.map(({ address }) => address);
const termPages = addresses.filter((address) => /^\/(zh\/)?terms\/[^/]+\/$/u.test(address));
/** The longest and the shortest page of a term, and ten more, drawn with a fixed seed. */
const sample = (() => {
  const size = (address: string) => statSync(`${DIST}${address}index.html`).size;
  const bySize = [...termPages].sort((a, b) => size(a) - size(b));
  const drawn = shuffler(randomLcg(0.7))([...termPages]).slice(0, 10);
  return [...new Set([...bySize.slice(0, 1), ...bySize.slice(-1), ...drawn])];
})();

/** Addresses in groups for one test each: a browser page serves several, which is faster than one each. */
function groupsOf(count: number, all: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(all.length / count) }, (_, index) =>
    all.slice(index * count, (index + 1) * count),
  );
}

/**
 * The scheme in which a page's contrast is looked at: light in English, dark in Chinese. Allowed because a
 * page and its twin are of one template in the same colours, so that each is looked at in both, and contrast
 * takes four fifths of axe's time. Remove when axe looks at a page in less than half a second.
 */
function schemeOf(address: string): 'light' | 'dark' {
  return address.startsWith('/zh/') ? 'dark' : 'light';
}

const whole = addresses.filter((address) => !isSparedContrast(address));
for (const group of groupsOf(8, whole)) {
  test(`axe finds nothing on ${group.join(' ')}`, async ({ page }) => {
    test.slow();
    for (const address of group) {
      await page.emulateMedia({ colorScheme: schemeOf(address) });
      await page.goto(address);
      await addAxe(page);
      expect(await violations(page, ALL_BUT_CONTRAST), address).toEqual([]);
      expect(await violations(page, CONTRAST), `${address} in ${schemeOf(address)}`).toEqual([]);
    }
  });
}

const spared = addresses.filter(isSparedContrast);
for (const [index, group] of groupsOf(200, spared).entries()) {
  test(`axe finds nothing, contrast apart, on the pages of terms, part ${index + 1}`, async ({ page }) => {
    test.slow();
    await page.goto(group[0] ?? '');
    await addAxe(page);
    for (const address of group) {
      await swap(page, address);
      expect(await violations(page, ALL_BUT_CONTRAST), address).toEqual([]);
    }
  });
}

test('axe would find a fault', async ({ page }) => {
  await page.goto('');
  await addAxe(page);
  await page.evaluate(() => {
    const pale = document.createElement('p');
    pale.textContent = 'words too pale to read';
    Object.assign(pale.style, { color: '#999', background: '#aaa' });
    document.querySelector('main')?.append(document.createElement('img'), pale);
  });
  const faults = (await violations(page, {})).map((fault) => fault.split(':')[0]);
  expect(faults).toEqual(expect.arrayContaining(['image-alt', 'color-contrast']));
});

test('axe would find a fault on a page put in place of another', async ({ page }) => {
  const [first = '', second = ''] = spared;
  await page.goto(first);
  await addAxe(page);
  await page.route(`**${second}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</main>', '<img src="/favicon.svg"></main>');
    await route.fulfill({ response, body });
  });
  await swap(page, second);
  expect((await violations(page, ALL_BUT_CONTRAST)).map((fault) => fault.split(':')[0])).toContain(
    'image-alt',
  );
});
