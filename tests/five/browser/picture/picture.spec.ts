import { readFileSync } from 'node:fs';
import { axeFaults } from '../../../browser/built-site/axe-faults.ts';
import { bar, en, select, sentence, zh } from '../document/select-passage.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const LINZI = 'documents/linzi-2022/';
const dialog = (page: Page) =>
  page.getByRole('dialog', { name: /^(?:Picture of this passage|这段文字的图片)$/u });
const picture = (page: Page) => dialog(page).getByRole('img');
const press = (page: Page, name = 'Picture') => bar(page).getByRole('button', { name, exact: true }).click();

/** The size of the picture shown, how many of its pixels are not paper, and the colour of its corner. */
const drawn = (page: Page) =>
  picture(page).evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    const pixels = new Uint32Array(new Uint8Array(data).buffer);
    const inked = pixels.reduce((sum, pixel) => sum + (pixel === pixels[0] ? 0 : 1), 0);
    return {
      width: canvas.width,
      height: canvas.height,
      inked: inked / pixels.length,
      corner: [...data.slice(0, 3)],
    };
  });

test('a sentence becomes a picture with its source, which is saved as it is shown', async ({ page }) => {
  await page.goto(LINZI);
  await page.locator('[id="9.4"] > .zh').click();
  const sheet = page.locator('.sentence-sheet');
  const button = sheet.getByRole('button', { name: 'Picture', exact: true });
  await button.click();
  const alt = (await picture(page).getAttribute('alt')) ?? '';
  const { zh: chinese, en: english } = sentence('linzi-2022', '9.4');
  const lines = alt.split('\n');
  expect(lines.slice(0, 3)).toEqual([chinese, english.trim(), 'Unofficial translation by this project']);
  expect(alt).toContain('7 March 2022 · sentence 9.4');
  expect(alt).toContain('实 Pragmatism');
  expect(alt).toMatch(/\/documents\/linzi-2022\/#9\.4\nDuidu$/u);
  const shown = await drawn(page);
  expect(shown.width).toBe(2400);
  expect(shown.height).toBeGreaterThan(1000);
  expect(shown.inked).toBeGreaterThan(0.02);
  const saving = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Save' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('linzi-2022-9.4.png');
  const file = readFileSync(await download.path());
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([shown.width, shown.height]);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(sheet).toBeVisible();
  await expect(button).toBeFocused();
});

test('a selection over several sentences is taken whole, in the language that is chosen', async ({
  page,
}) => {
  await page.goto(`${LINZI}?text=both`);
  await select(page, [zh('9.3'), 0], [zh('9.4'), 12]);
  await press(page);
  const [third, fourth] = [sentence('linzi-2022', '9.3'), sentence('linzi-2022', '9.4')];
  const text = third.zh + fourth.zh.slice(0, 12);
  await expect(picture(page)).toHaveAttribute('alt', new RegExp(`^${text}\n`, 'u'));
  // The translation of a part of a sentence is that of the whole sentence, and says so.
  await expect(picture(page)).toHaveAttribute(
    'alt',
    /Unofficial translation by this project, of the whole sentences/u,
  );
  await expect(picture(page)).toHaveAttribute('alt', /9\.3 to 9\.4\n.*\?mark=9\.3:0-9\.4:12#9\.3/u);
  const both = await drawn(page);
  await dialog(page).getByRole('button', { name: 'Chinese' }).click();
  await expect(picture(page)).not.toHaveAttribute('alt', /Unofficial/u);
  expect((await drawn(page)).height).toBeLessThan(both.height);
  await dialog(page).getByRole('button', { name: 'English' }).click();
  await expect(picture(page)).toHaveAttribute('alt', new RegExp(`^${third.en.slice(0, 20)}`, 'u'));
  await dialog(page).getByRole('button', { name: 'Copy picture' }).click();
  await expect(dialog(page).getByRole('status')).toHaveText('The picture is copied.');
  expect(await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types)).toContain(
    'image/png',
  );
  expect(await axeFaults(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(bar(page).getByRole('button', { name: 'Picture', exact: true })).toBeFocused();
});

test('an English selection keeps its words, and the picture follows the dark page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${LINZI}?text=both`);
  await select(page, [en('9.4'), 0], [en('9.4'), 12]);
  await press(page);
  const first = sentence('linzi-2022', '9.4');
  await expect(picture(page)).toHaveAttribute(
    'alt',
    new RegExp(`^${first.zh}\nChinese of the whole sentences\n`, 'u'),
  );
  expect((await drawn(page)).corner).toEqual([0x19, 0x18, 0x16]);
});

test('of a passage too long for a picture the dialog says how long it may be', async ({ page }) => {
  await page.goto(`${LINZI}?text=zh`);
  await select(page, [zh('1.1'), 0], [zh('9.4'), 12]);
  await press(page);
  await expect(dialog(page).getByRole('status')).toContainText('a picture takes 600');
  await expect(picture(page)).toBeHidden();
  await expect(dialog(page).getByRole('button', { name: 'Save' })).toBeHidden();
  await expect(dialog(page).getByRole('button', { name: 'Close' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the Chinese page makes a picture of the Chinese, in Chinese words', async ({ page }) => {
    await page.goto(`zh/${LINZI}`);
    await page.locator('[id="9.4"] > .zh').tap();
    await page.locator('.sentence-sheet').getByRole('button', { name: '图片', exact: true }).tap();
    const alt = (await picture(page).getAttribute('alt')) ?? '';
    expect(alt).toContain('2022年3月7日 · 9.4句');
    expect(alt.split('\n')[0]).toBe(sentence('linzi-2022', '9.4').zh);
    expect(alt).not.toContain('译');
    expect((await drawn(page)).inked).toBeGreaterThan(0.02);
    const edges = await dialog(page).boundingBox();
    expect(edges?.x).toBeGreaterThanOrEqual(0);
    expect((edges?.x ?? 0) + (edges?.width ?? 0)).toBeLessThanOrEqual(390);
    await dialog(page).getByRole('button', { name: '中英对照' }).tap();
    await expect(picture(page)).toHaveAttribute('alt', /本站所译，非正式译文/u);
  });
});
