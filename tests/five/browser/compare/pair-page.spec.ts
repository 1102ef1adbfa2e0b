import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const PAIR = 'compare/tianjin-2018/dongli-2022/';
const marks = (page: Page) => page.locator('mark.shared');

test('a comparison begins with what one wants to know, and leads to the longest wording', async ({
  page,
}) => {
  await page.goto('compare/tianjin-2018/huzhou-2017/');
  await expect(page.locator('.comparison-head li')).toHaveText([
    /^Match found: \d+ of Tianjin’s 6 provisions, \d+ of Huzhou’s 5\.$/u,
    'Every provision has a match.',
    /^Longest shared wording: \d\d characters/u,
  ]);
  await page.goto(PAIR);
  await expect(page.locator('.comparison-head li')).toHaveText([
    'Match found: 6 of Tianjin’s 6 provisions, 18 of Dongli’s 18.',
    'Every provision has a match.',
    /^Longest shared wording: \d\d characters/u,
  ]);
  await page.getByRole('link', { name: 'Longest shared wording' }).click();
  await expect(page.locator('.row:target')).toBeInViewport();
  await expect(page.locator('.row:target b').first()).toHaveText(/^\d+ characters in common$/u);
});

test('shared words are marked from the start, can be pressed, and stay off once turned off', async ({
  page,
}) => {
  await page.goto(PAIR);
  await expect(marks(page).first()).toBeAttached();
  const texts = () => page.locator('[data-sentence]').allTextContents();
  const [before, marked] = [await texts(), await marks(page).allTextContents()];
  await page.locator('#rows .text.zh').first().hover();
  await expect(page.locator('mark.shared[role=button]').first()).toBeAttached();
  expect(await texts()).toEqual(before);
  expect(await marks(page).allTextContents()).toEqual(marked);
  await page.locator('#rows mark.shared').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByText('View', { exact: true }).click();
  const button = page.getByRole('button', { name: 'Mark shared wording' });
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await button.click();
  await expect(marks(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\?shared=0$/u);
  await page.goto('compare/tianjin-2018/linzi-2022/');
  await expect(marks(page)).toHaveCount(0);
  // On other pages marks are drawn on request, as before.
  await page.goto('documents/tianjin-2018/');
  await expect(page.locator('shared-wording button')).toHaveAttribute('aria-pressed', 'false');
});

test('preambles are folded; a link into them and paper open them', async ({ page }) => {
  const text = page.locator('#preamble .text.zh');
  await page.goto('compare/tianjin-2018/linzi-2022/');
  await expect(text.first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(text.first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(text.first()).toBeHidden();
  await page.goto('about:blank');
  await page.goto('compare/tianjin-2018/linzi-2022/#preamble');
  await expect(text.first()).toBeVisible();
});

test('the address of what one sees is copied', async ({ page }) => {
  await page.goto(`${PAIR}?text=zh#3`);
  await page.getByRole('button', { name: 'Copy address' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The address is copied.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  // A phone shows one language where a desk shows both.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('about:blank');
  await page.goto(PAIR);
  await page.getByRole('button', { name: 'Copy address' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The address is copied.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${page.url()}?text=en`);
});

test('the address of what a theme page shows is copied, or shown where that is refused', async ({ page }) => {
  for (const [address, text, button, said] of [
    ['themes/service/?docs=linzi-2022,binhai-2017', 'both', 'Copy a link to this view', 'Link copied.'],
    ['zh/themes/service/?docs=linzi-2022,binhai-2017', 'zh', '复制本页链接', '链接已复制。'],
  ] as const) {
    await page.goto(address);
    await page.locator('details').filter({ hasText: button }).locator('> summary').click();
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('?')[0]).toBe(page.url().split('?')[0]);
    expect([...new URL(copied).searchParams]).toEqual([
      ['docs', 'linzi-2022,binhai-2017'],
      ['text', text],
    ]);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('status').filter({ hasText: copied })).toBeVisible();
  }
});

test('both documents are cited, with the address of what one sees', async ({ page }) => {
  for (const [address, button, said, names] of [
    [`zh/${PAIR}?text=zh#3`, '复制引注', '已复制两份文件的引注和对照网址。', ['天津', '东丽']],
    ['compare/?a=binhai-2017&b=linzi-2022', 'Copy citation', 'are copied', ['Binhai', 'Linzi']],
  ] as const) {
    await page.goto(address);
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(lines).toHaveLength(3);
    names.forEach((name, index) => {
      expect(lines[index]).toContain(name);
    });
    expect(lines[2]?.endsWith(` ${page.url()}`)).toBe(true);
  }
});

test.describe('with broken files', () => {
  test.use({ breaksFiles: true });

  test('citations that cannot be loaded are told, and asked for again', async ({ page }) => {
    await page.goto(PAIR);
    await page.route('**/*.csl.json', (route) => route.abort());
    const button = page.getByRole('button', { name: 'Copy citation' });
    await button.click();
    const status = page.locator('comparison-bar > [role=status]');
    await expect(status).toHaveText('The citations could not be loaded. Try again.');
    await page.unrouteAll();
    await button.click();
    await expect(status).toContainText('are copied');
  });
});

test('the view opens over the page and closes with Escape', async ({ page }) => {
  await page.goto(PAIR);
  const view = page.getByText('View', { exact: true });
  await view.click();
  await page.getByRole('link', { name: 'Chinese', exact: true }).click();
  await expect(page).toHaveURL(/\?text=zh$/u);
  await page.keyboard.press('Escape');
  await expect(page.locator('text-switch')).toBeHidden();
  await expect(page.locator('comparison-bar summary')).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the first tap on a marked word already opens where else it stands', async ({ page }) => {
    await page.goto(`zh/${PAIR}`);
    await page.locator('#rows mark.shared').first().tap();
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('a card shows the page’s language, says what is the same, and has the other language one tap away', async ({
    page,
  }) => {
    await page.goto(PAIR);
    const card = page.locator('[id="1"]');
    await expect(card.locator('.text.en').first()).toBeVisible();
    await expect(card.locator('.text.zh').first()).toBeHidden();
    await expect(card).toContainText(/\d+ characters in common/u);
    await card.getByRole('button', { name: '中文' }).tap();
    for (const text of await card.locator('.text').all()) await expect(text).toBeVisible();
    await expect(page.locator('[id="2"] .text.zh').first()).toBeHidden();
    await page.goto(`zh/${PAIR}`);
    await expect(card.locator('.text.en').first()).toBeHidden();
    await card.getByRole('button', { name: '英文' }).tap();
    await expect(card.locator('.text.en').first()).toBeVisible();
  });

  test('a long text shows its beginning, and the whole on request or where a link leads to it', async ({
    page,
  }) => {
    await page.goto(PAIR);
    const text = page.locator('[id="2"] > .compared > .text.en');
    const isWhole = () => text.evaluate((each) => each.scrollHeight <= each.clientHeight + 2);
    expect(await isWhole()).toBe(false);
    await page.locator('[id="2"] > .compared').getByRole('button', { name: 'more' }).tap();
    expect(await isWhole()).toBe(true);
    await page.goto('about:blank');
    await page.goto(`${PAIR}#2`);
    expect(await isWhole()).toBe(true);
    await page.goto(`zh/${PAIR}`);
    await expect(page.locator('[id="2"] > .compared').getByRole('button', { name: '全文' })).toBeVisible();
  });
});
