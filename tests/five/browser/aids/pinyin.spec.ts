import { axeFaults } from '../../../browser/built-site/axe-faults.ts';
import { openView } from '../../../browser/built-site/open-view.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';
import { bar, marked, press, select, sentence, zh } from '../document/select-passage.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const button = (page: Page) => page.getByRole('button', { name: 'Pinyin', exact: true });
const readings = (page: Page, id: string) =>
  page
    .locator(`[id="${id}"] > .zh rt`)
    .evaluateAll((all) => all.map((each) => each.dataset['reading']).join(' '));
const html = (page: Page) => page.locator('#text').innerHTML();

test('pinyin stands over the words, is remembered, and leaves no trace when it is turned off', async ({
  page,
}) => {
  await page.goto('documents/tianjin-2018/');
  const before = await html(page);
  const texts = await page.locator('#text .zh').allTextContents();
  await button(page).click();
  await expect(page.locator('#text rt').first()).toBeVisible();
  await expect(page).toHaveURL(/\?pinyin=1$/u);
  await expect(page.getByText('The pinyin is this project’s')).toBeVisible();
  expect(await page.locator('#text .zh').allTextContents()).toEqual(texts);
  await button(page).click();
  await expect(page.locator('#text rt')).toHaveCount(0);
  expect(await html(page)).toBe(before);
  await expect(page.getByText('The pinyin is this project’s')).toHaveCount(0);
  await button(page).click();
  await page.goto('zh/documents/linzi-2022/');
  await expect(page.getByRole('button', { name: '注音' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('#text rt').first()).toBeVisible();
  expect(await readings(page, '9.1')).not.toBe('');
});

test('every text of every document that can be quoted has its pinyin', async ({ page }) => {
  for (const id of ['binhai-2017', 'huzhou-2017', 'tianjin-2018', 'linzi-2022', 'dongli-2022']) {
    await page.goto(`documents/${id}/?pinyin=1`);
    await expect(page.locator('#text rt').first()).toBeAttached();
    const bare = await page
      .locator('.edition :is(.sentence, .twin, h1) > .zh')
      .evaluateAll((all) =>
        all
          .filter((text) => /\p{Script=Han}/u.test(text.textContent) && text.querySelector('rt') === null)
          .map((text) => text.textContent),
      );
    expect(bare).toEqual([]);
  }
});

test('what is selected under pinyin is copied and addressed as the text has it', async ({ page }) => {
  const { zh: whole } = sentence('tianjin-2018', '3.4');
  await page.goto('documents/tianjin-2018/?pinyin=1&text=zh');
  await expect(page.locator('[id="3.4"] rt').first()).toBeVisible();
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.getElementById('3.4')?.querySelector('.zh') ?? document.body);
    return getSelection()?.toString();
  });
  expect(copied).toBe(whole);
  await page.evaluate(() => {
    const text = document.getElementById('3.4')?.querySelector('.zh');
    const rubies = text?.querySelectorAll('ruby');
    const [first, last] = [rubies?.[2]?.firstChild, rubies?.[6]?.firstChild];
    if (!first || !last) throw new Error('There is no pinyin.');
    getSelection()?.setBaseAndExtent(first, 1, last, 1);
  });
  const chosen = (await page.evaluate(() => getSelection()?.toString())) ?? '';
  expect(whole).toContain(chosen);
  await expect(bar(page)).toBeVisible();
  expect(await press(page, 'Copy text')).toBe(chosen);
  const start = [...whole.slice(0, whole.indexOf(chosen))].length;
  expect(await press(page, 'Copy link')).toContain(`?mark=3.4:${start}-${start + [...chosen].length}#3.4`);
});

test('a link to a passage opens it under pinyin, in one piece', async ({ page }) => {
  const { zh: whole } = sentence('tianjin-2018', '3.4');
  await page.goto('documents/tianjin-2018/?mark=3.4:2-14&pinyin=1#3.4');
  await expect(page.locator('[id="3.4"] rt').first()).toBeAttached();
  await expect.poll(() => marked(page)).toEqual([[...whole].slice(2, 14).join('')]);
  await select(page, [zh('3.4'), 0], [zh('3.4'), 1]);
  await expect(bar(page)).toBeVisible();
});

test('terms and shared wording are marked under pinyin as without it', async ({ page }) => {
  await page.goto('documents/tianjin-2018/?terms=1');
  await expect(page.locator('.term').first()).toBeAttached();
  const terms = await page.locator('.term').allTextContents();
  await button(page).click();
  await expect(page.locator('.term rt').first()).toBeAttached();
  expect(await page.locator('.term').allTextContents()).toEqual(terms);
  await page.getByRole('button', { name: 'Mark shared wording' }).click();
  await expect(page.locator('mark.shared rt').first()).toBeAttached();
  const shared = await page.locator('mark.shared').allTextContents();
  await expect(page.locator('.term')).toHaveCount(0);
  await button(page).click();
  await expect(page.locator('rt')).toHaveCount(0);
  expect(await page.locator('mark.shared').allTextContents()).toEqual(shared);
});

test('themes, comparisons and the document beside have pinyin too', async ({ page }) => {
  for (const address of ['themes/loyalty/', 'compare/tianjin-2018/linzi-2022/']) {
    await page.goto(address);
    await openView(page);
    await button(page).click();
    await expect(page.locator('[data-sentence] rt').first()).toBeAttached();
    await button(page).click();
    await expect(page.locator('rt')).toHaveCount(0);
  }
  await page.goto('documents/tianjin-2018/?pinyin=1&beside=linzi-2022');
  await expect(page.locator('.beside [data-sentence] rt').first()).toBeAttached();
});

test.describe('with broken files', () => {
  test.use({ breaksFiles: true });

  test('when pinyin cannot be loaded the switch says so and can be tried again', async ({ page }) => {
    await page.route('**/pinyin.json', (route) => route.abort());
    await page.goto('documents/tianjin-2018/');
    await button(page).click();
    await expect(page.getByText('It could not be loaded. Try again.')).toBeVisible();
    await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
    await page.unroute('**/pinyin.json');
    await button(page).click();
    await expect(page.locator('#text rt').first()).toBeVisible();
  });
});

test('axe finds nothing under pinyin and traditional characters', async ({ page }) => {
  await page.goto('documents/huzhou-2017/?pinyin=1&traditional=1');
  await expect(page.locator('#text rt').first()).toBeVisible();
  await expect(page.locator('.traditional').first()).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

for (const width of [390, 768, 1440]) {
  test(`at ${width} px no line under pinyin runs out of its column`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of [
      'documents/binhai-2017/?pinyin=1&text=both',
      'zh/documents/linzi-2022/?pinyin=1&traditional=1&text=zh',
      'zh/themes/loyalty/?pinyin=1',
    ]) {
      await page.goto(address);
      await expect(page.locator('rt').first()).toBeAttached();
      const over = await page.locator('.zh:has(ruby)').evaluateAll((texts) =>
        texts
          .filter((text) => {
            const { right } = (text.parentElement ?? text).getBoundingClientRect();
            const lines = [...text.querySelectorAll('ruby')].map((ruby) => ruby.getBoundingClientRect());
            return lines.some((line) => line.right > right + 4);
          })
          .map((text) => text.textContent),
      );
      expect(over).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
