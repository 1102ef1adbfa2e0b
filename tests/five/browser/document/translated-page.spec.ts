import { clipboard, bar, en, marked, press, select, sentence, zh } from './select-passage.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

const linzi = 'documents/linzi-2022/';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Alters texts as a browser that translates does: other words in elements of its own, and another language of the page. */
async function translate(page: Page, texts: string) {
  await page.evaluate((selector) => {
    document.documentElement.lang = 'fr';
    document.documentElement.classList.add('translated-ltr');
    for (const text of document.querySelectorAll(selector)) {
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
      for (const node of nodes.filter(({ data }) => data.trim() !== '')) {
        const range = document.createRange();
        range.selectNode(node);
        const words = [...node.data].reverse().join('');
        range.surroundContents(range.createContextualFragment('<font></font>').firstElementChild ?? node);
        node.data = `Traduit : ${words}`;
      }
    }
  }, texts);
}

for (const [language, of, id] of [
  ['en', en, 'en:9.4'],
  ['zh', zh, '9.4'],
] as const) {
  test(`of a translated page whole sentences of the edition are copied, cited and linked: ${language}`, async ({
    page,
  }) => {
    await page.goto(`${linzi}?text=both`);
    await translate(page, `.edition .${language}`);
    await select(page, [of('9.4'), 3], [of('9.4'), 15]);
    const own = sentence('linzi-2022', '9.4')[language];
    await expect(bar(page).getByRole('status')).toContainText('whole sentences of the edition');
    expect(await press(page, 'Copy text')).toBe(own);
    const link = await press(page, 'Copy link');
    expect(link).toMatch(new RegExp(`/documents/linzi-2022/\\?mark=${id}:0-${[...own].length}#9\\.4$`, 'u'));
    expect(await press(page, 'Copy with citation')).toMatch(
      new RegExp(`^${RegExp.escape(own)}\n.*Duidu`, 'u'),
    );
    // What is copied by key alone is what one sees, as on any page.
    await page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
    });
    await select(page, [of('9.4'), 3], [of('9.4'), 15]);
    await page.keyboard.press('ControlOrMeta+c');
    expect(await clipboard(page)).toBe((await page.evaluate(() => getSelection()?.toString())) ?? '');
    await page.goto(link);
    await expect(page.locator('mark.passage').first()).toBeVisible();
    expect((await marked(page)).join('')).toBe(own);
  });
}

test('what of a page is not translated is taken to the character, beside what is', async ({ page }) => {
  await page.goto(`${linzi}?text=both`);
  await translate(page, '.edition [translate="no"] ~ .en, .interface');
  await select(page, [zh('9.4'), 2], [zh('9.4'), 9]);
  expect(await press(page, 'Copy text')).toBe(sentence('linzi-2022', '9.4').zh.slice(2, 9));
  await expect(bar(page).getByRole('status')).not.toContainText('whole sentences');
});

test('texts that a browser altered have no marks, and the switch says so', async ({ page }) => {
  await page.goto(`${linzi}?text=both`);
  await translate(page, '[id="9.4"] > .zh');
  for (const [name, mark] of [
    ['Mark shared wording', 'mark.shared'],
    ['Underline terms', '.term'],
  ] as const) {
    await page.getByRole('button', { name }).click();
    await expect(page.locator(`.edition ${mark}`).first()).toBeAttached();
    await expect(page.locator(`[id="9.4"] ${mark}`)).toHaveCount(0);
    await expect(page.getByText('which therefore has no marks')).toBeVisible();
  }
});

test('an address marks whole sentences where the page was translated before, and says so', async ({
  page,
}) => {
  let open: () => void = () => undefined;
  const isOpen = new Promise<void>((resolve) => (open = resolve));
  // The script that marks comes late; it is asked for once the page has kept its texts.
  await page.route('**/show-passage*', async (route) => {
    await isOpen;
    await route.continue();
  });
  const asked = page.waitForRequest('**/show-passage*');
  await page.goto(`${linzi}?text=both&mark=en:9.4:3-20#9.4`, { waitUntil: 'commit' });
  await asked;
  await translate(page, '.edition .en');
  open();
  await expect(page.getByText('whole sentences are marked')).toBeVisible();
  expect((await marked(page)).join('')).toBe(await page.locator(en('9.4')).textContent());
});

test('a document beside and a theme page give the edition’s own words too', async ({ page }) => {
  await page.goto(`${linzi}?text=both&beside=dongli-2022`);
  const beside = '.beside [data-sentence] > .en';
  const name = await page
    .locator('.beside [data-sentence]:not(.title)')
    .first()
    .getAttribute('data-sentence');
  const [document = '', id = ''] = name?.split('/') ?? [];
  await translate(page, '.edition .en');
  await select(page, [`[data-sentence="${name}"] > .en`, 2], [`[data-sentence="${name}"] > .en`, 9]);
  await expect(page.locator(beside).first()).toContainText('Traduit');
  expect(await press(page, 'Copy text')).toBe(sentence(document, id).en);
  await page.goto('themes/pragmatism/?text=both');
  const cell = '[data-sentence="linzi-2022/9.4"] > .en';
  await translate(page, cell);
  await select(page, [cell, 2], [cell, 9]);
  expect(await press(page, 'Copy text')).toBe(sentence('linzi-2022', '9.4').en);
});

test('a page whose language a browser has changed still finds its words: citing, checking, choosing', async ({
  page,
}) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.lang = 'fr';
    });
  });
  await page.goto(`zh/${linzi}`);
  await select(page, [zh('9.4'), 0], [zh('9.4'), 4]);
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.locator('.selection-bar').getByRole('status')).toHaveText('已复制链接。');
  expect(await clipboard(page)).toContain('/zh/documents/linzi-2022/?mark=9.4:0-4#9.4');
  await page.goto('terms/?kind=none-such');
  await expect(page.getByRole('status').filter({ hasText: 'none-such' })).toBeVisible();
});
