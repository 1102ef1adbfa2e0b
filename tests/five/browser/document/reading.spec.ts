import { expect, test } from '../../../browser/built-site/site-test.ts';

test('every sentence and provision has a permalink', async ({ page }) => {
  await page.goto('documents/linzi-2022/');
  const sentences = await page.locator('.sentence').count();
  await expect(page.locator('.sentence > a.theme-mark')).toHaveCount(sentences);
  await page.locator('[id="9.4"] > a.theme-mark').click();
  await expect(page).toHaveURL(/documents\/linzi-2022\/#9\.4$/u);
});

test('a linked sentence is marked on arrival', async ({ page }) => {
  await page.goto('documents/linzi-2022/#9.4');
  const linked = page.locator('[id="9.4"]');
  await expect(linked).toBeInViewport();
  const background = (id: string) =>
    page.locator(`[id="${id}"] > .zh`).evaluate((span) => getComputedStyle(span).backgroundColor);
  expect(await background('9.4')).not.toBe(await background('9.3'));
});

test('theme marks are neither text nor copied with it', async ({ page }) => {
  await page.goto('documents/dongli-2022/?text=zh');
  const copied = await page.evaluate(() => {
    const selection = getSelection();
    const provision = document.getElementById('1');
    if (selection === null || provision === null) return '';
    selection.selectAllChildren(provision);
    return selection.toString();
  });
  expect(copied).toMatch(/^1\.坚持政治立身。\s+开展忠诚教育，/u);
  expect(copied).toMatch(/忠实践行者。坚决听从习近平总书记/u);
});

test('what the source does not state is said', async ({ page }) => {
  await page.goto('documents/tianjin-2018/');
  await expect(page.locator('dt:has-text("Document number") + dd')).toHaveText('not stated in the source');
  await page.goto('zh/documents/linzi-2022/');
  await expect(page.locator('dt:has-text("发文字号") + dd')).toHaveText('来源未载明');
});

test('a quirk of the issuer is left and has a note that leads back', async ({ page }) => {
  await page.goto('documents/linzi-2022/');
  await page.locator('[id="16.1"] .note-mark').click();
  await expect(page.locator('#note-1')).toContainText('守住底线');
  await page.locator('#note-1').getByRole('link').click();
  await expect(page).toHaveURL(/#note-1-place$/u);
});

test('Binhai’s annexes are real tables', async ({ page }) => {
  await page.goto('documents/binhai-2017/');
  await expect(page.locator('.block .zh table')).toHaveCount(3);
  await expect(page.locator('#table-2 .zh th')).toHaveText([
    '序号',
    '改进作风纪律、理顺工作流程具体表现',
    '责任人',
    '改进措施',
    '监督责任人',
  ]);
});

test('the page switches to the text as received and back', async ({ page }) => {
  await page.goto('documents/huzhou-2017/');
  await page.getByRole('link', { name: 'See the text as received' }).first().click();
  await expect(page.locator('main')).toContainText('發(fā)');
  await expect(page.locator('main del').first()).toContainText('湖政發(fā)〔2017〕18號');
  await page.getByRole('link', { name: 'See the edition' }).click();
  await expect(page).toHaveURL(/documents\/huzhou-2017\/$/u);
});

test('the strip leads to its sentences', async ({ page }) => {
  await page.goto('documents/tianjin-2018/');
  const bars = page.locator('.strip a');
  await expect(bars).toHaveCount(34);
  await bars.nth(33).click();
  await expect(page).toHaveURL(/#6\.8$/u);
});

for (const width of [390, 768, 1440]) {
  test(`no page scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const path of [
      '',
      'documents/',
      'documents/binhai-2017/',
      'documents/huzhou-2017/received/',
      'themes/',
      'themes/integrity/',
      'emphasis/',
      'search/?q=的',
      'method/',
      'data/',
    ]) {
      for (const language of ['', 'zh/']) {
        await page.goto(language + path);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, language + path).toBeLessThanOrEqual(0);
      }
    }
  });
}
