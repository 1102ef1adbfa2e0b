import { readFileSync } from 'node:fs';
import { addAxe } from '../../../browser/built-site/add-axe.ts';
import { ALL_BUT_CONTRAST, axeFaults, pale, violations } from '../../../browser/built-site/axe-faults.ts';
import { builtPages, DIST } from '../../../browser/built-site/built-site.ts';
import { samplePages } from './sample-pages.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

/** Rows of a kind that are left on a page: the others are built as they are. */
const KEPT = 20;

/** Leaves the first of the rows, items and cells that are built alike, of which a page can have thousands. */
async function thinOut(page: Page) {
  await page.evaluate((kept) => {
    for (const parent of document.body.querySelectorAll('tbody, ul, ol, dl')) {
      const seen = new Map<string, number>();
      for (const child of [...parent.children]) {
        const form = [child, ...child.querySelectorAll('*')].map(
          ({ localName, attributes }) =>
            localName + [...attributes].map(({ name, value }) => (name === 'class' ? value : name)).join(' '),
        );
        const key = [...new Set(form)].join();
        seen.set(key, (seen.get(key) ?? 0) + 1);
        if ((seen.get(key) ?? 0) > kept) child.remove();
      }
    }
  }, KEPT);
}

let sample: string[] | undefined;
/** The pages that axe looks at; html-validate looks at the structure of all. */
function sampled(): string[] {
  sample ??= samplePages(
    builtPages().map(({ file, address }) => ({ address, html: readFileSync(`${DIST}/${file}`, 'utf8') })),
  );
  return sample;
}

/** The shades that axe has looked at in each scheme: what it finds of one is the same on every page. */
const looked = { light: new Set<string>(), dark: new Set<string>() };
const PARTS = 6;

for (let part = 0; part < PARTS; part++) {
  test(`axe finds nothing on pages with every form of element and of every kind, in both languages (${part + 1} of ${PARTS})`, async ({
    page,
  }) => {
    test.slow();
    const addresses = sampled().filter((_, index) => index % PARTS === part);
    console.log(`axe: ${addresses.join(' ')}`);
    for (const address of addresses) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address);
      await addAxe(page);
      await thinOut(page);
      expect(await violations(page, ALL_BUT_CONTRAST), address).toEqual([]);
      expect(await pale(page, looked.light), `${address} in light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await pale(page, looked.dark), `${address} in dark`).toEqual([]);
    }
  });
}

test('a form of element that one page alone has brings that page to axe', () => {
  const pages = [1, 2, 3].map((number) => ({
    address: `/terms/${number}/`,
    html: `<p class="a">${number}</p>${number === 2 ? '<p class="b">' : ''}<a href="/${number}">`,
  }));
  expect(samplePages(pages)).toEqual(['/terms/2/']);
  const chinese = { address: '/zh/terms/1/', html: '<p class="a">' };
  expect(samplePages([...pages, chinese])).toEqual(['/terms/2/', '/zh/terms/1/']);
});

test('axe would find a fault', async ({ page }) => {
  await page.goto('');
  await addAxe(page);
  await page.evaluate(() => {
    const fault =
      '<img src="/favicon.svg"><p class="pale">words too pale to read</p><p class="dim">or at night</p>';
    document.querySelector('main')?.insertAdjacentHTML('beforeend', fault);
    const styles = new CSSStyleSheet();
    styles.replaceSync(`.pale { color: #999; background: #aaa }
      @media (prefers-color-scheme: dark) { .dim { color: #555; background: #444 } }`);
    document.adoptedStyleSheets.push(styles);
  });
  await thinOut(page);
  expect((await violations(page, ALL_BUT_CONTRAST)).map(ruleOf)).toContain('image-alt');
  expect((await pale(page)).map(ruleOf)).toEqual(['color-contrast']);
  const faults = await axeFaults(page);
  expect(faults.map(ruleOf)).toContain('image-alt');
  expect(faults.filter((fault) => fault.includes('or at night')).map(ruleOf)).toEqual(['in dark']);
});

const ruleOf = (fault: string) => fault.split(':')[0];
