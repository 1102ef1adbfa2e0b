import * as OpenCC from 'opencc-js/cn2t';
import { ask, expectedPlaces, find, shownPlaces } from './search-page.ts';
import { having, sitePlaces } from '../built-site/rendered-places.ts';
import { expect, test } from '../built-site/site-test.ts';

/** Each way to type something, with the words of the texts that it must find. */
const FORMS: [what: string, form: string, typed: string[]][] = [
  ['traditional and variant characters', '党风廉政建设', ['黨風廉政建設', '党风廉政建設']],
  ['traditional and variant characters', '群众', ['羣眾', '群衆', '羣众']],
  ['full and half width', '20件实事', ['２０件实事', '20件實事', '２0件实事', '20 件 实事']],
  [
    'invisible characters',
    '民心工程',
    ['\u00ad', '\u200b', '\u200d', '\u200f', '\u2060', '\ufeff', '\ufe0f', '\u034f', '\u3164'].map(
      (char) => `民${char}心工程${char}`,
    ),
  ],
  ['radicals from PDF files', '人民', ['⼈民', '人⺠', '⼈⺠']],
  ['radicals from PDF files', '意见', ['意⻅', '⼼', '意⾒'].filter((typed) => typed !== '⼼')],
  ['radicals from PDF files', '责任', ['责任']],
  ['white space inside', '一岗双责', ['一 岗 双 责', '一　岗双责', '一\t岗双责']],
];

for (const [what, form, all] of FORMS) {
  for (const typed of all) {
    test(`${what}: ${JSON.stringify(typed)} finds ${form}`, async ({ page }) => {
      const expected = (await expectedPlaces(page))(form);
      expect(expected.length).toBeGreaterThan(0);
      await page.goto('search/');
      expect(await find(page, `“${typed}”`)).toEqual(expected);
    });
  }
}

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
    await expect(page.locator('.search-tier'), marks).toHaveText(['As it stands']);
  }
});

for (const [form, all] of [
  [
    '民心工程',
    [
      'minxin gongcheng',
      'mín xīn gōng chéng',
      'minxingongcheng',
      'min2xin1gong1cheng2',
      'mínxīn gōngchéng',
      'MinXin GongCheng',
    ],
  ],
  ['战略', ['zhanlue', 'zhanlyue', 'zhan lve', 'zhànlüè', 'zhan4lüe4', 'zhan lüe', 'zhanlve', 'zhan4 lve4']],
  ['法律', ['falv', 'fa lü', 'falyu', 'fǎlǜ', 'fa3lv4', 'falu']],
] as const) {
  for (const typed of all) {
    test(`pinyin: ${typed} finds ${form} and says that it was read so`, async ({ page }) => {
      const expected = (await expectedPlaces(page))(form);
      await page.goto('search/');
      const found = await find(page, `“${typed}”`);
      expect(found).toEqual(expect.arrayContaining(expected));
      await expect(page.locator('[data-understood]')).toContainText('read as');
      await expect(
        page.locator('[data-understood]').getByRole('link', { name: form, exact: true }),
      ).toBeVisible();
    });
  }
}

test('a tone that is typed is heeded where something has it', async ({ page }) => {
  const places = await sitePlaces(page);
  await page.goto('search/');
  expect(await find(page, 'mín shēng')).toEqual(having(places, '民生'));
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
    await expect(page.locator('.search-tier').first()).toHaveText('As it stands');
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
      await expect(page.locator('.search-tier').first()).toHaveText('As it stands');
    }
  }
});
