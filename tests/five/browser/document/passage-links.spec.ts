import { randomLcg } from 'd3';
import { passageAddress, type PassagePlace } from '../../../../src/exports/citation/passage-address.ts';
import { builtCorpus } from '../../../browser/built-site/built-site.ts';
import { marked, press, select, sentence, zh } from './select-passage.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';

const corpus = builtCorpus();
const linzi = 'documents/linzi-2022/';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a link marks exactly its passage, over sentences, and the text stays as it is', async ({ page }) => {
  await page.goto(linzi);
  const texts = () => page.locator('.edition .zh').allTextContents();
  const before = await texts();
  await select(page, [zh('9.3'), 2], [zh('9.4'), 5]);
  const link = await press(page, 'Copy link');
  // Whoever pasted it into a sentence may have its punctuation in the address.
  await page.goto(link.replace(/#.*/u, '，'));
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

test('any passage is marked exactly, drawn at random by code point', async ({ page }) => {
  const random = randomLcg(20261122);
  const upTo = (count: number) => Math.floor(random() * count);
  for (let round = 0; round < 30; round++) {
    const document = corpus.documents[upTo(corpus.documents.length)];
    const language = random() < 0.5 ? 'zh' : 'en';
    const sentences = document?.provisions[upTo(document.provisions.length)]?.sentences ?? [];
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
      '<span class="zh" translate="no">区政府党组',
      '<span class="zh" translate="no">𠮷𠮷𠮷区𠀋',
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
    await expect(page.getByText('names a passage that is not in this text')).toBeInViewport();
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
