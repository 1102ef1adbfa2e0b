import { axeFaults } from '../../../browser/built-site/axe-faults.ts';
import { builtCorpus } from '../../../browser/built-site/built-site.ts';
import { bar, clipboard, en, marked, press, select, sentence, zh } from './select-passage.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';

const corpus = builtCorpus();
const linzi = 'documents/linzi-2022/';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a selection within a sentence is copied, cited and linked', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
  await page.goto(linzi);
  await select(page, [zh('9.4'), 0], [zh('9.4'), 12]);
  const text = sentence('linzi-2022', '9.4').zh.slice(0, 12);
  expect(await press(page, 'Copy text')).toBe(text);
  const link = await press(page, 'Copy link');
  expect(link).toMatch(/\/documents\/linzi-2022\/\?mark=9\.4:0-12#9\.4$/u);
  expect(await press(page, 'Copy with citation')).toBe(
    `${text}\nLinzi District People’s Government, “临淄区人民政府关于进一步加强政府自身建设的意见” [Opinions of the Linzi District People’s Government on Further Strengthening the Self-Improvement of the Government], March 7, 2022, provision 9, Duidu, accessed November 22, 2026, ${link}.`,
  );
});

test('the form of citation is chosen once and remembered', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
  await page.goto('documents/binhai-2017/');
  await select(page, [zh('4-10.1'), 0], [zh('4-10.1'), 8]);
  await bar(page).getByRole('combobox', { name: 'Form of citation' }).selectOption('GB/T 7714—2025');
  expect(await press(page, 'Copy with citation')).toMatch(
    /^网上发布政务信息\n天津市滨海新区人民政府\. .+：津滨政发〔2017〕9号\[EB\/OL\]\. 2017：第四节第（十）项（2017-03-15）\[2026-11-22\]\. http.+\?mark=4-10\.1:0-8#4-10\.1\.$/u,
  );
  await page.goto(linzi);
  await select(page, [zh('9.4'), 0], [zh('9.4'), 12]);
  await expect(bar(page).getByRole('combobox')).toHaveValue('gbt-7714-2025');
});

test('a selection across a heading takes its words, each on its line', async ({ page }) => {
  await page.goto(`${linzi}?text=zh`);
  const provisions = corpus.documents.find(({ id }) => id === 'linzi-2022')?.provisions ?? [];
  const tenth = provisions.find(({ id }) => id === '10');
  const last = provisions.find(({ id }) => id === '9')?.sentences.at(-1);
  await select(page, [zh(last?.id ?? ''), 0], [zh('10.1'), 6]);
  const lines = [last?.zh, tenth?.chapter?.zh, tenth?.heading?.zh, tenth?.sentences[0]?.zh.slice(0, 6)];
  expect(await press(page, 'Copy text')).toBe(lines.join('\n'));
  await page.goto(await press(page, 'Copy link'));
  await expect(page.locator('mark.passage').first()).toBeInViewport();
  expect((await marked(page)).join('')).toBe(lines.join(''));
});

test('in both languages only the one is copied in which the selection begins', async ({ page }) => {
  await page.goto(`${linzi}?text=both`);
  await select(page, [zh('9.3'), 0], [en('9.4'), 10]);
  const [third, fourth] = [sentence('linzi-2022', '9.3'), sentence('linzi-2022', '9.4')];
  expect(await press(page, 'Copy text')).toBe(third.zh + fourth.zh);
  await select(page, [en('9.3'), 0], [en('9.4'), 10]);
  await expect(bar(page).getByRole('status')).toBeEmpty();
  expect(await press(page, 'Copy text')).toBe(`${third.en} ${fourth.en.slice(0, 10).trim()}`);
  const link = await press(page, 'Copy link');
  expect(link).toContain('?mark=en:9.3:0-9.4:');
  expect(await press(page, 'Copy with citation')).toContain('trans. Duidu');
  await page.goto(link.replace('?', '?text=zh&'));
  await expect(page.locator('html')).toHaveAttribute('data-text', 'both');
  await expect(page.locator('[data-mode="both"]')).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('mark.passage').first()).toBeVisible();
  expect((await marked(page)).join(' ')).toBe(`${third.en} ${fourth.en.slice(0, 10).trim()}`);
  expect(await page.evaluate(() => localStorage.getItem('text'))).toBeNull();
});

test('an ordinary copy is clean too', async ({ page }) => {
  await page.goto(`${linzi}?text=both&shared=1`);
  await expect(page.locator('[id="9.4"] mark.shared')).toBeAttached();
  await select(page, [zh('9.3'), 0], [en('9.4'), 10]);
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+c');
  expect(await clipboard(page)).toBe(sentence('linzi-2022', '9.3').zh + sentence('linzi-2022', '9.4').zh);
});

test('the bar is reached by Tab, closed by Escape, gone with its selection, and moves nothing', async ({
  page,
}) => {
  await page.goto(linzi);
  await select(page, [zh('9.4'), 0], [zh('9.4'), 12]);
  await expect(bar(page)).toBeVisible();
  const scrolled = await page.evaluate(() => scrollY);
  await page.keyboard.press('Tab');
  await expect(bar(page).getByRole('button', { name: 'Copy text' })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await page.keyboard.press('Enter');
  await expect(bar(page).getByRole('status')).toContainText('copied');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  await select(page, [zh('9.3'), 0], [zh('9.3'), 4]);
  await expect(bar(page)).toBeVisible();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect(bar(page)).toBeHidden();
});

test('no bar for a selection outside the texts', async ({ page }) => {
  await page.goto(linzi);
  await select(page, [zh('9.4'), 0], [zh('9.4'), 12]);
  await expect(bar(page)).toBeVisible();
  await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('footer') ?? document.body);
  });
  await expect(bar(page)).toBeHidden();
});

test('theme pages and comparisons have the bar; a link leads to the document', async ({ page }) => {
  await page.goto('themes/pragmatism/');
  const text = '[data-sentence="linzi-2022/9.4"] > .zh';
  await select(page, [text, 0], [text, 12]);
  expect(await press(page, 'Copy link')).toMatch(/\/documents\/linzi-2022\/\?mark=9\.4:\d+-\d+#9\.4$/u);
  await page.goto('compare/linzi-2022/dongli-2022/');
  await select(page, [text, 0], [text, 12]);
  expect(await press(page, 'Copy text')).toBe(sentence('linzi-2022', '9.4').zh.slice(0, 12));
});

test('when the clipboard is refused the text stands ready to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(linzi);
  await select(page, [zh('9.4'), 0], [zh('9.4'), 12]);
  await bar(page).getByRole('button', { name: 'Copy text' }).click();
  await expect(bar(page).getByRole('textbox')).toHaveValue(sentence('linzi-2022', '9.4').zh.slice(0, 12));
});

test.describe('a file that does not come', () => {
  test.use({ breaksFiles: true });

  test('when the citation cannot be loaded the bar says so and can be tried again', async ({ page }) => {
    await page.route('**/*.csl.json', (route) => route.abort());
    await page.goto(linzi);
    await select(page, [zh('9.4'), 0], [zh('9.4'), 12]);
    await bar(page).getByRole('button', { name: 'Copy with citation' }).click();
    await expect(bar(page).getByRole('status')).toContainText('could not be loaded');
    await page.unroute('**/*.csl.json');
    expect(await press(page, 'Copy with citation')).toContain('provision 9');
  });
});

test('axe finds nothing with the bar and the citations open, in light and in dark', async ({ page }) => {
  await page.goto(`${linzi}?mark=9.4:0-12#9.4`);
  await expect(page.locator('mark.passage')).toBeVisible();
  await page.locator('#cite summary').click();
  await expect(page.getByRole('button', { name: 'Copy: APA' })).toBeVisible();
  await select(page, [zh('9.4'), 0], [zh('9.4'), 12]);
  await press(page, 'Copy text');
  expect(await axeFaults(page)).toEqual([]);
});

for (const path of [linzi, 'zh/documents/binhai-2017/']) {
  test(`on a phone the bar of ${path} stands below its selection and within the window`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${path}?text=both`);
    const id = path === linzi ? '9.4' : '4-10.1';
    await select(page, [zh(id), 0], [zh(id), 12]);
    const box = page.locator('.selection-bar');
    await expect(box).toBeVisible();
    const [edges, below] = await page.evaluate(() => {
      const rects = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])];
      const edges = document.querySelector('.selection-bar')?.getBoundingClientRect();
      return [edges, (edges?.top ?? 0) >= Math.max(...rects.map(({ bottom }) => bottom))];
    });
    expect(below).toBe(true);
    expect(edges?.left).toBeGreaterThanOrEqual(0);
    expect(edges?.right).toBeLessThanOrEqual(390);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
}
