import { largestPages } from '../../../browser/built-site/page-kinds.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

// A window of 1280 × 1024 px at 400 %.
test.use({ viewport: { width: 320, height: 256 } });

/** What reaches beyond the window and is not in a part that scrolls by itself. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (each) => each.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} px`, ...wide.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 100))];
  });
}

test('no page scrolls sideways at 320 CSS px, with all that opens open', async ({ page }) => {
  test.slow();
  for (const address of largestPages()) {
    await page.goto(address);
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    expect(await overflowing(page), address).toEqual([]);
  }
});

test('nor does what a script draws', async ({ page }) => {
  for (const [address, shown] of [
    ['search/?q=监督', '[data-results] li'],
    ['search/?q=监督&view=concordance', '.concordance li'],
    ['zh/search/?q=监督&view=concordance', '.concordance li'],
    ['compare/?a=binhai-2017&b=dongli-2022', '#rows .compared'],
    ['documents/dongli-2022/?beside=linzi-2022', '.beside .text'],
    ['themes/integrity/?shared=1', 'mark.shared'],
    ['quote-check/#q=党政主要负责人', '[data-answer] li'],
  ] as const) {
    await page.goto(address);
    await expect(page.locator(shown).first()).toBeAttached();
    expect(await overflowing(page), address).toEqual([]);
  }
});

/** Places and governments, in the forms in which headings have them. */
const NAMES =
  /(?:天津|滨海|湖州|临淄|东丽)(?: \d{4}|新区|市|区)?|人民政府|(?:Tianjin|Binhai|Huzhou|Linzi|Dongli) \d{4}/gu;

test('no heading breaks the name of a place or a government', async ({ page }) => {
  let names = 0;
  for (const address of [
    'documents/binhai-2017/',
    'documents/dongli-2022/',
    'documents/',
    'compare/',
    'compare/tianjin-2018/dongli-2022/',
    'emphasis/',
    'emphasis/counted/dongli-2022/',
    'commitments/',
  ]) {
    for (const language of ['', 'zh/']) {
      await page.goto(language + address);
      for (const width of [320, 360, 390, 414]) {
        await page.setViewportSize({ width, height: 800 });
        const found = await page.evaluate(
          ({ source, flags }) => {
            const broken: string[] = [];
            let count = 0;
            for (const heading of document.querySelectorAll('h1, h2, main li > a, [data-kind="title"]')) {
              // The heads of a matrix have the year on a line of its own.
              if (!heading.checkVisibility() || heading.closest('.names') !== null) continue;
              const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
                for (const { 0: name, index } of (node.textContent ?? '').matchAll(
                  new RegExp(source, flags),
                )) {
                  const range = document.createRange();
                  range.setStart(node, index);
                  range.setEnd(node, index + name.length);
                  const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
                  if (lines.size > 1) broken.push(`${name} in ${heading.textContent}`);
                  count++;
                }
              }
            }
            return { broken, count };
          },
          { source: NAMES.source, flags: NAMES.flags },
        );
        expect(found.broken, `${language}${address} at ${width} px`).toEqual([]);
        names += found.count;
      }
    }
  }
  expect(names).toBeGreaterThan(200);
});

test('the heads of a table of documents stand clear of one another', async ({ page }) => {
  for (const address of ['', 'wording/', 'zh/', 'zh/wording/']) {
    await page.goto(address);
    for (const width of [320, 360, 390, 414]) {
      await page.setViewportSize({ width, height: 800 });
      const gaps = await page
        .locator('main table')
        .first()
        .evaluate((table) => {
          const texts = [...table.querySelectorAll('thead th')].map((head) => {
            const walker = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
            const boxes: DOMRect[] = [];
            for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
              const range = document.createRange();
              range.selectNodeContents(node);
              boxes.push(...[...range.getClientRects()].filter((box) => box.width > 0));
            }
            return {
              left: Math.min(...boxes.map((box) => box.left)),
              right: Math.max(...boxes.map((box) => box.right)),
            };
          });
          return texts.slice(1).map(({ left }, index) => left - (texts[index]?.right ?? 0));
        });
      expect(Math.min(...gaps), `${address} at ${width} px`).toBeGreaterThanOrEqual(2);
    }
  }
});
