import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import type axeCore from 'axe-core';
import { randomLcg } from 'd3-random';
import { passageAddress, type PassagePlace } from '../../src/citation/passage-address.ts';
import { builtCorpus, DIST } from './built-site.ts';

declare const axe: typeof axeCore;

const AXE = createRequire(import.meta.url).resolve('axe-core');
const corpus = builtCorpus();
const linzi = 'documents/linzi-2022/';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** One end of a selection: a text's selector and an offset in its first text node. */
type End = [selector: string, offset: number];

/** Selects as a reader does with the mouse, from one text to another. */
async function select(page: Page, from: End, to: End) {
  await page.evaluate(
    (ends) => {
      const [start, end] = ends.map(([selector, offset]) => {
        const element = document.querySelector(selector);
        if (element === null) throw new Error(`There is no ${selector}.`);
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        return { node: walker.nextNode() ?? element, offset };
      });
      if (start === undefined || end === undefined) return;
      start.node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
    },
    [from, to],
  );
}

const bar = (page: Page) => page.getByRole('group', { name: 'Selected passage' });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const sentence = (document: string, id: string) =>
  corpus.documents
    .filter((each) => each.id === document)
    .flatMap(({ provisions }) => provisions)
    .flatMap(({ sentences }) => sentences)
    .find((each) => each.id === id) ?? { zh: '', en: '' };
const zh = (id: string) => `[id="${id}"] > .zh`;
const en = (id: string) => `[id="${id}"] > .en`;
const marked = (page: Page) => page.locator('mark.passage').allTextContents();

async function press(page: Page, name: string): Promise<string> {
  await bar(page).getByRole('button', { name }).click();
  await expect(bar(page).getByRole('status')).toContainText('copied');
  return clipboard(page);
}

test('a selection within a sentence is copied, cited and linked', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
  await page.goto(linzi);
  await select(page, [zh('9.4'), 0], [zh('9.4'), 12]);
  const text = sentence('linzi-2022', '9.4').zh.slice(0, 12);
  expect(await press(page, 'Copy text')).toBe(text);
  const link = await press(page, 'Copy link');
  expect(link).toMatch(/\/documents\/linzi-2022\/\?mark=9\.4:0-12#9\.4$/u);
  expect(await press(page, 'Copy with citation')).toBe(
    `${text}\nPeople’s Government of Linzi District, “临淄区人民政府关于进一步加强政府自身建设的意见” [Opinions of the Linzi District People’s Government on Further Strengthening the Self-Improvement of the Government], March 7, 2022, provision 9, Duidu, accessed November 22, 2026, ${link}.`,
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

test('a link marks exactly its passage, over sentences, and the text stays as it is', async ({ page }) => {
  await page.goto(linzi);
  const texts = () => page.locator('.edition .zh').allTextContents();
  const before = await texts();
  await select(page, [zh('9.3'), 2], [zh('9.4'), 5]);
  const link = await press(page, 'Copy link');
  await page.goto(link);
  await expect(page.locator('mark.passage')).toHaveCount(2);
  expect(await marked(page)).toEqual([
    sentence('linzi-2022', '9.3').zh.slice(2),
    sentence('linzi-2022', '9.4').zh.slice(0, 5),
  ]);
  await expect(page.locator('mark.passage').first()).toBeInViewport();
  expect(await texts()).toEqual(before);
  const target = page.locator('[id="9.3"]');
  expect(await target.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
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
  await page.goto(`${link.replace('?', '?text=zh&')}`);
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

test('any passage is marked exactly, drawn at random by code point', async ({ page }) => {
  const random = randomLcg(20261122);
  const upTo = (count: number) => Math.floor(random() * count);
  for (let round = 0; round < 30; round++) {
    const document = corpus.documents[upTo(corpus.documents.length)];
    const language = random() < 0.5 ? 'zh' : 'en';
    const sentences = document?.provisions.flatMap((provision) => provision.sentences) ?? [];
    const at = upTo(sentences.length);
    const passage = sentences
      .slice(at, at + 1 + upTo(3))
      .map((each) => ({ id: each.id, text: [...each[language]] }));
    const [first, last] = [passage[0], passage.at(-1)];
    if (document === undefined || first === undefined || last === undefined)
      throw new Error('Nothing is drawn.');
    const from = { id: first.id, offset: upTo(first.text.length - 1) };
    const low = first === last ? from.offset : 0;
    const to = { id: last.id, offset: low + 1 + upTo(last.text.length - low) };
    await page.goto(passageAddress(document.id, { language, from, to }));
    await expect(page.locator('mark.passage').first()).toBeVisible();
    const expected = passage.map(({ text }, index) =>
      text
        .slice(index === 0 ? from.offset : 0, index === passage.length - 1 ? to.offset : undefined)
        .join(''),
    );
    expect(await marked(page), page.url()).toEqual(expected);
  }
});

test('a character outside the basic plane counts as one, selected and marked', async ({ page }) => {
  const [own] = sentence('linzi-2022', '9.4').zh;
  await page.route(`**/${linzi}*`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      '<span class="zh">区政府党组',
      '<span class="zh">𠮷𠮷𠮷区𠀋',
    );
    await route.fulfill({ response, body });
  });
  expect(own).toBe('区');
  await page.goto(linzi);
  await select(page, [zh('9.4'), 2], [zh('9.4'), 9]);
  expect(await press(page, 'Copy text')).toBe('𠮷𠮷区𠀋');
  const link = await press(page, 'Copy link');
  expect(link).toContain('?mark=9.4:1-5#9.4');
  await page.goto(link);
  await expect(page.locator('mark.passage')).toHaveText('𠮷𠮷区𠀋');
});

test('headings, blocks and tables can be linked too', async ({ page }) => {
  const places: [PassagePlace, string][] = [
    [
      { language: 'zh', from: { id: '4-10.heading', offset: 0 }, to: { id: '4-10.heading', offset: 3 } },
      '（十）',
    ],
    [{ language: 'zh', from: { id: 'number', offset: 0 }, to: { id: 'number', offset: 5 } }, '津滨政发〔'],
    [{ language: 'zh', from: { id: 'table-2', offset: 0 }, to: { id: 'table-2', offset: 5 } }, '序号改进'],
    [{ language: 'zh', from: { id: 'title', offset: 0 }, to: { id: 'title', offset: 3 } }, '天津市'],
  ];
  for (const [place, text] of places) {
    await page.goto(passageAddress('binhai-2017', place));
    await expect(page.locator('mark.passage').first()).toBeInViewport();
    expect((await marked(page)).join('')).toBe(text);
  }
});

test('every sentence of every document is marked whole by its address', async ({ page }) => {
  for (const { id, provisions } of corpus.documents) {
    const sentences = provisions.flatMap((provision) => provision.sentences);
    const [first, last] = [sentences[0], sentences.at(-1)];
    if (first === undefined || last === undefined) throw new Error(`${id} has no sentences.`);
    for (const language of ['zh', 'en'] as const) {
      const to = { id: last.id, offset: [...last[language]].length };
      await page.goto(passageAddress(id, { language, from: { id: first.id, offset: 0 }, to }));
      await expect(page.locator('mark.passage').first()).toBeVisible();
      const found = await page
        .locator('.sentence')
        .evaluateAll(
          (all, selector) =>
            all.map((each) => [...each.querySelectorAll(selector)].map((mark) => mark.textContent)),
          `.${language} mark.passage`,
        );
      expect(found).toEqual(sentences.map((each) => [each[language]]));
    }
  }
});

for (const mark of ['', '9.4', '99.1:0-4', '9.4:0-9999', '9.4:5-9.3:2', '"]<img src=x>:0-1']) {
  test(`an address with mark=${mark} is passed over with a word`, async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(`${linzi}?mark=${encodeURIComponent(mark)}#9.4`);
    await expect(page.getByText('names a passage that is not in this text')).toBeVisible();
    await expect(page.locator('mark.passage')).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}

test('a marked passage and shared wording stand together, and leave the text whole', async ({ page }) => {
  await page.goto(`${linzi}?mark=9.4:2-20&shared=1`);
  await expect(page.locator('[id="9.4"] mark.shared').first()).toBeAttached();
  await expect(page.locator('mark.passage').first()).toBeVisible();
  expect(await page.locator(zh('9.4')).textContent()).toBe(sentence('linzi-2022', '9.4').zh);
  await page.getByRole('button', { name: 'Mark shared wording' }).click();
  await expect(page.locator('mark.shared')).toHaveCount(0);
  expect((await marked(page)).join('')).toBe(sentence('linzi-2022', '9.4').zh.slice(2, 20));
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

test('when the citation cannot be loaded the bar says so and can be tried again', async ({ page }) => {
  await page.route('**/*.csl.json', (route) => route.abort());
  await page.goto(linzi);
  await select(page, [zh('9.4'), 0], [zh('9.4'), 12]);
  await bar(page).getByRole('button', { name: 'Copy with citation' }).click();
  await expect(bar(page).getByRole('status')).toContainText('could not be loaded');
  await page.unroute('**/*.csl.json');
  expect(await press(page, 'Copy with citation')).toContain('provision 9');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with the bar and the citations open, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${linzi}?mark=9.4:0-12#9.4`);
    await expect(page.locator('mark.passage')).toBeVisible();
    await page.locator('#cite summary').click();
    await expect(page.getByRole('button', { name: 'Copy: APA' })).toBeVisible();
    await select(page, [zh('9.4'), 0], [zh('9.4'), 12]);
    await press(page, 'Copy text');
    await page.addScriptTag({ path: AXE });
    const found = await page.evaluate(
      async () => (await axe.run({ resultTypes: ['violations'] })).violations,
    );
    expect(found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

for (const path of [linzi, 'zh/documents/binhai-2017/']) {
  test(`on a phone the bar of ${path} stands below its selection and within the window`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
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

test('the citations of a page get the reader’s day and address when they are opened', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
  await page.goto('zh/documents/tianjin-2018/');
  await page.locator('#cite summary').click();
  const law = page.locator('[data-form="law"]');
  await expect(law).toContainText('2026年11月22日访问');
  await expect(law).toContainText(
    '《天津市人民政府印发天津市人民政府领导班子关于加强自身建设规定的通知》，2018年2月2日发布，载“对读”网站，http',
  );
  await page.getByRole('button', { name: '复制：GB/T 7714—2015' }).click();
  await expect(page.locator('#cite').getByRole('status')).toHaveText('已复制引注。');
  expect(await clipboard(page)).toMatch(
    /^天津市人民政府\. .+\[EB\/OL\]\. \(2018-02-02\)\[2026-11-22\]\. http.+\/zh\/documents\/tianjin-2018\/\.$/u,
  );
});

test('a reading page loads no more than 6 kB of script before its reader acts', async ({ page }) => {
  const loaded: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) loaded.push(pathname);
  });
  await page.goto('documents/binhai-2017/', { waitUntil: 'networkidle' });
  const html = readFileSync(`${DIST}/documents/binhai-2017/index.html`, 'utf8');
  const inline = [...html.matchAll(/<script[^>]*>([^<]+)</gu)].map(([, script = '']) => script);
  const files = loaded.map((file) => readFileSync(DIST + file));
  expect(files.length).toBeGreaterThan(2);
  const weight = [...inline, ...files].reduce((sum, part) => sum + brotliCompressSync(part).length, 0);
  console.log(`Script of a document's page before its reader acts: ${weight} bytes`);
  expect(weight).toBeLessThanOrEqual(6 * 1024);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a link leads to its sentence, and the citations are there', async ({ page }) => {
    await page.goto(`${linzi}?mark=9.4:3-12#9.4`);
    await expect(page.locator('[id="9.4"]')).toBeInViewport();
    await page.locator('#cite summary').click();
    await expect(page.locator('[data-form="apa"]')).toHaveText(
      /^People’s Government of Linzi District\. \(2022, March 7\)\. 临淄区人民政府/u,
    );
    await page.locator('#cite').getByRole('link', { name: 'CSL-JSON' }).click();
    await expect(page.locator('body')).toContainText('"type": "regulation"');
  });
});
