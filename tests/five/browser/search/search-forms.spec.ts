import * as OpenCC from 'opencc-js/cn2t';
import { ask, expectedPlaces, find, shownPlaces } from './search-page.ts';
import { having, sitePlaces } from '../../../browser/built-site/rendered-places.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';

/** What is typed in a way of its own, with the words of the texts that it must find. */
const FORMS: [what: string, typed: [string, string[]][]][] = [
  [
    'traditional and variant characters',
    [
      ['党风廉政建设', ['黨風廉政建設', '党风廉政建設']],
      ['群众', ['羣眾', '群衆', '羣众']],
    ],
  ],
  ['full and half width', [['20件实事', ['２０件实事', '20件實事', '２0件实事', '20 件 实事']]]],
  [
    'invisible characters',
    [
      [
        '民心工程',
        ['\u00ad', '\u200b', '\u200d', '\u200f', '\u2060', '\ufeff', '\ufe0f', '\u034f', '\u3164'].map(
          (char) => `民${char}心工程${char}`,
        ),
      ],
    ],
  ],
  [
    'radicals from PDF files',
    [
      ['人民', ['⼈民', '人⺠', '⼈⺠']],
      ['意见', ['意⻅', '意⾒']],
    ],
  ],
  ['white space inside', [['一岗双责', ['一 岗 双 责', '一　岗双责', '一\t岗双责']]]],
];

test('what is typed in a way of its own is read as the texts have it', async ({ page }) => {
  const expected = await expectedPlaces(page);
  await page.goto('search/');
  for (const [what, forms] of FORMS) {
    for (const [form, all] of forms) {
      expect(expected(form).length, form).toBeGreaterThan(0);
      for (const typed of all)
        expect(await find(page, `“${typed}”`), `${what}: ${JSON.stringify(typed)}`).toEqual(expected(form));
    }
  }
});

test('quotation marks of every kind keep out what is looser', async ({ page }) => {
  const expected = (await expectedPlaces(page))('民心工程');
  await page.goto('search/');
  for (const marks of [
    '“”',
    '‘’',
    '「」',
    '『』',
    '«»',
    '»«',
    '‹›',
    '〝〞',
    '〝〟',
    '„“',
    '„”',
    '‚‘',
    '﹁﹂',
    '﹃﹄',
    '｢｣',
    '""',
    "''",
    '＂＂',
    '“"',
    '「”',
    '＂”',
  ]) {
    const [open, close] = Array.from(marks);
    expect(await find(page, `${open}民心工程${close}`), marks).toEqual(expected);
    await expect(page.locator('.search-tier'), marks).toHaveText(['Full matches']);
  }
});

const SPELLINGS: [form: string, typed: string[]][] = [
  [
    '民心工程',
    [
      'minxin gongcheng',
      'mín xīn gōng chéng',
      'minxingongcheng',
      'min2xin1gong1cheng2',
      'min2xin1 gong1cheng2',
      'mínxīn gōngchéng',
      'MinXin GongCheng',
      'MINXINGONGCHENG',
    ],
  ],
  ['战略', ['zhanlue', 'zhanlyue', 'zhan lve', 'zhànlüè', 'zhan4lüe4', 'zhan lüe', 'zhanlve', 'zhan4 lve4']],
  ['法律', ['falv', 'fa lü', 'falyu', 'fǎlǜ', 'fa3lv4', 'falu']],
];

test('pinyin of every spelling finds its Chinese and says that it was read so; a tone that is typed is heeded', async ({
  page,
}) => {
  const expected = await expectedPlaces(page);
  await page.goto('search/');
  for (const [form, all] of SPELLINGS) {
    expect(expected(form).length, form).toBeGreaterThan(0);
    for (const typed of all) {
      expect(await find(page, `“${typed}”`), typed).toEqual(expect.arrayContaining(expected(form)));
      const understood = page.locator('[data-understood]');
      await expect(understood, typed).toContainText('read as');
      await expect(understood.getByRole('link', { name: form, exact: true }), typed).toBeVisible();
    }
  }
  expect(await find(page, 'mín shēng')).toEqual(expected('民生'));
});

test('several terms, those left out, and a document’s number', async ({ page }) => {
  const expected = await expectedPlaces(page);
  await page.goto('search/');
  const both = expected('监督').filter((place) => expected('问责').includes(place));
  expect(both.length).toBeGreaterThan(0);
  expect(await find(page, '“监督” “问责”')).toEqual(both);
  expect(await find(page, '“监督” -问责')).toEqual(expected('监督').filter((place) => !both.includes(place)));
  expect(await find(page, '“監督” －問責')).toEqual(
    expected('监督').filter((place) => !both.includes(place)),
  );
  for (const typed of [
    '津滨政发〔2017〕9号',
    '津滨政发 [2017] 9 号',
    '津滨政发（2017）9号',
    '津滨政发【2017】9号',
    '津濱政發（2017）9號',
    '津滨政发【２０１７】９号',
  ])
    expect(await find(page, typed), typed).toEqual(['binhai-2017 number']);
});

test('words repeated in a query are asked for as often as they are typed', async ({ page }) => {
  const places = await sitePlaces(page);
  await page.goto('search/');
  const english = having(places, 'the self improvement of the government', 'en');
  expect(english.length).toBeGreaterThan(0);
  for (const query of [
    'the self improvement of the government',
    '“the self improvement of the government”',
  ]) {
    await ask(page, query);
    expect(await shownPlaces(page), query).toEqual(expect.arrayContaining(english));
    await expect(page.locator('.search-tier').first()).toHaveText('Full matches');
  }
});

test('traditional forms of whole sentences find them, as Taiwan, Hong Kong and OpenCC write them', async ({
  page,
}) => {
  const places = await sitePlaces(page);
  await page.goto('search/');
  const sentences = places.flatMap(({ zh }) => zh).filter((text) => text.length > 20 && text.length < 60);
  for (const to of ['t', 'tw', 'hk'] as const) {
    const convert = OpenCC.Converter({ from: 'cn', to });
    for (const text of sentences.filter((_, index) => index % 25 === 3)) {
      await ask(page, convert(text).replace(/[“”]/gu, ''));
      expect(await shownPlaces(page), text).toEqual(expect.arrayContaining(having(places, text)));
      await expect(page.locator('.search-tier').first()).toHaveText('Full matches');
    }
  }
});
