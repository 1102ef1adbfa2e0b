import { axeFaults } from '../../../browser/built-site/axe-faults.ts';
import { answered, ask } from '../search/search-page.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

const EXACT = '领导班子成员每年深入基层调研时间不少于2个月，确定1至2个重点课题';
const NEAR = EXACT.replace('2个月', '3个月');

const quotation = (page: Page) => page.locator('[data-quotation]');
const verdict = (page: Page) => quotation(page).getByRole('status');

/** Pastes a text into a field as a browser does, which then puts it there unless the page has. */
async function paste(page: Page, text: string) {
  const field = page.getByRole('searchbox');
  await field.focus();
  const isLeft = await field.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    return element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
  if (isLeft) await page.keyboard.insertText(text);
}

test('a long text is checked as a quotation above what the search finds', async ({ page }) => {
  await page.goto('search/');
  await ask(page, EXACT);
  await expect(verdict(page)).toHaveText('Word for word in Tianjin 2018, 3.4');
  await expect(quotation(page).locator('mark')).toHaveText(EXACT);
  await expect(page.locator('[data-status]')).toContainText('As a search: 1 occurrence');
  await ask(page, NEAR);
  await expect(verdict(page)).toHaveText('Not word for word: 1 character differs from Tianjin 2018, 3.4');
  await expect(quotation(page).locator('[data-part] > .quote-diff del')).toHaveText(
    'only in the quotation: 3',
  );
  expect(await axeFaults(page)).toEqual([]);
  const own = quotation(page).getByRole('link', { name: 'This check on a page of its own' });
  expect(decodeURIComponent((await own.getAttribute('href')) ?? '')).toBe(`/quote-check/#q=${NEAR}`);
  await ask(page, '一岗双责');
  await expect(quotation(page)).toBeHidden();
});

test('the address brings the verdict back, in Chinese too, and so does the way back', async ({ page }) => {
  await page.goto(`zh/search/?q=${encodeURIComponent(NEAR)}`);
  await expect(verdict(page)).toHaveText('有出入，1字不同：天津 2018，3.4');
  await page.goto('search/');
  await ask(page, EXACT);
  await ask(page, '一岗双责');
  await page.goBack();
  await expect(verdict(page)).toHaveText('Word for word in Tianjin 2018, 3.4');
});

test('a difference is told apart from what was found without colour', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent(NEAR)}`);
  const look = (selector: string) =>
    quotation(page)
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { textDecorationLine, textDecorationStyle, backgroundColor } = getComputedStyle(element);
        return `${textDecorationLine} ${textDecorationStyle} ${backgroundColor}`;
      });
  const [left, put, found] = [
    await look('[data-part] > .quote-diff del'),
    await look('[data-part] > .quote-diff ins'),
    await look('.quote-passage mark'),
  ];
  expect(left).toMatch(/^line-through/u);
  expect(put).toMatch(/^underline double rgba\(0, 0, 0, 0\)/u);
  expect(found).toMatch(/^none/u);
});

test('a text of several lines loses none of them, in any field of the search', async ({ page }) => {
  const text = '领导班子成员每年深入基层调研时间\n不少于2个月\n';
  for (const address of ['search/', 'documents/linzi-2022/']) {
    await page.goto(address);
    // Who pastes comes to the field first; what keeps the breaks is loaded then.
    const isKept = page.waitForResponse(/keep-line-breaks/u);
    if (address === 'search/') await page.getByRole('searchbox').click();
    else await page.keyboard.press('/');
    await isKept;
    await paste(page, text);
    await expect(page.getByRole('searchbox')).toHaveValue('领导班子成员每年深入基层调研时间↵不少于2个月');
    await page.getByRole('searchbox').press('Enter');
    await expect(verdict(page)).toContainText('Tianjin 2018, 3.4');
    await answered(page);
    await expect(page.locator('[data-results] mark').first()).toBeVisible();
  }
  await page.goto('search/?q=%E4%B8%80%E5%B2%97%0A%E5%8F%8C%E8%B4%A3');
  await expect(verdict(page)).toContainText('Too short to identify a source.');
});

test('a copied line that ends in a line break is a phrase like any other', async ({ page }) => {
  await page.goto('search/');
  await paste(page, '一岗双责\n');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.locator('[data-status]')).toContainText('3 places in 3 documents');
  await expect(quotation(page)).toBeHidden();
});

test.describe('where files do not come', () => {
  test.use({ breaksFiles: true });

  test('a check that cannot be loaded says so, and is made when it is asked for again', async ({ page }) => {
    let broken = true;
    await page.route('**/quote-check/zh*', (route) => (broken ? route.abort() : route.continue()));
    await page.goto(`search/?q=${encodeURIComponent(EXACT)}`);
    await expect(verdict(page)).toContainText('This could not be loaded.');
    await expect(page.locator('[data-results] mark').first()).toBeVisible();
    broken = false;
    await page.getByRole('searchbox').press('Enter');
    await expect(verdict(page)).toHaveText('Word for word in Tianjin 2018, 3.4');
  });
});
