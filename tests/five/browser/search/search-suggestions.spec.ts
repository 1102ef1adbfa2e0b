import { answered, ask, expectedPlaces, find, shownPlaces } from './search-page.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

/** Opens what a suggestion links to: the address exists and has the place that it names. */
async function follow(page: Page, name: string | RegExp) {
  await page.getByRole('main').getByRole('link', { name }).first().click();
  const { pathname, hash } = new URL(page.url());
  expect((await page.request.get(pathname)).status()).toBe(200);
  if (hash !== '') await expect(page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`)).toHaveCount(1);
}

for (const [address, gloss] of [
  ['search/', 'core position in the Party Central Committee'],
  ['zh/search/', '核心地位'],
] as const) {
  test(`a term that is asked for comes first, with its gloss, then the places: ${address}`, async ({
    page,
  }) => {
    const expected = await expectedPlaces(page);
    await page.goto(address);
    expect(await find(page, '两个确立')).toEqual(expect.arrayContaining(expected('两个确立')));
    const card = page.locator('[data-term="liang-ge-que-li"]');
    await expect(card).toContainText('liǎng gè què lì');
    await expect(card).toContainText('Two Affirmations');
    await expect(card).toContainText(gloss);
    const [above, below] = [await card.boundingBox(), await page.locator('[data-results]').boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    await card.getByRole('link').click();
    await expect(page).toHaveURL(/terms\/liang-ge-que-li\/$/u);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('两个确立');
  });
}

test('a chapter heading is found at its place, and the sentence that says the same', async ({ page }) => {
  const expected = (await expectedPlaces(page))('全力建设学习型政府');
  expect(expected).toContain('linzi-2022 chapter-2');
  await page.goto('search/');
  await ask(page, '全力建设学习型政府');
  await expect(page.locator('.search-tier').first()).toHaveText('Full matches');
  expect(await shownPlaces(page)).toEqual(expect.arrayContaining(expected));
  await page.locator('[data-document="linzi-2022"] [data-place="chapter-2"] a').click();
  await expect(page).toHaveURL(/documents\/linzi-2022\/#chapter-2$/u);
  await expect(page.locator('#chapter-2')).toBeInViewport();
});

test('a term is found by its English names and by its other names', async ({ page }) => {
  await page.goto('search/');
  for (const [query, id] of [
    ['Two Affirmations', 'liang-ge-que-li'],
    ['“two affirmations”', 'liang-ge-que-li'],
    ['two establishes', 'liang-ge-que-li'],
    ['“Two Safeguards”', 'liang-ge-wei-hu'],
    ['八项规定', 'zhong-yang-ba-xiang-gui-ding-jing-shen'],
  ] as const) {
    // Nothing of the last query may stand for the next.
    await ask(page, 'xyzzy');
    await expect(page.locator('[data-term]')).toHaveCount(0);
    await ask(page, query);
    await expect(page.locator(`[data-term="${id}"]`), query).toBeVisible();
  }
});

test('a term is found by its pinyin and by its traditional form', async ({ page }) => {
  await page.goto('search/');
  for (const query of ['liang ge que li', 'liǎnggè quèlì', '兩個確立']) {
    // Nothing of the last query may stand for the next.
    await ask(page, 'xyzzy');
    await expect(page.locator('[data-term]')).toHaveCount(0);
    await ask(page, query);
    await expect(page.locator('[data-term="liang-ge-que-li"]'), query).toBeVisible();
  }
});

for (const [query, question] of [
  ['how often must leaders study', 'How often, how soon and in what sessions do leaders study?'],
  ['How often is the contact point visited?', 'How often is the contact point visited?'],
  ['contact points visited', 'How often is the contact point visited?'],
] as const) {
  test(`a question finds the question that asks it: ${query}`, async ({ page }) => {
    await page.goto('search/');
    await ask(page, query);
    const near = page.locator('section[data-near="question"]');
    await expect(near.getByRole('link', { name: question }).first()).toBeVisible();
    await follow(page, question);
    await expect(page).toHaveURL(/(?:themes|commitments)\//u);
  });
}

test('where nothing is found there are ways on, and the nearest terms and questions', async ({ page }) => {
  await page.goto('search/');
  const ways = page.locator('[data-ways]');
  for (const query of ['区块链', 'xyzzy', '完全没有的一句话在这里', '“区块链”']) {
    await ask(page, '一岗双责');
    await expect(ways).toBeHidden();
    await ask(page, query);
    await expect(page.getByRole('status'), query).toContainText('Nothing found.');
    await expect(page.locator('[data-place]'), query).toHaveCount(0);
    await expect(ways, query).toBeVisible();
    expect(await ways.getByRole('link').count()).toBeGreaterThan(0);
  }
  for (const link of await ways.getByRole('link').all()) {
    const address = await link.evaluate((each: HTMLAnchorElement) => each.href);
    expect((await page.request.get(address)).status(), address).toBe(200);
  }
  await ask(page, '学习型政党');
  await expect(
    page.locator('section[data-near="term"]').getByRole('link', { name: '学习型政府' }),
  ).toBeVisible();
  await ask(page, 'how often must leaders study');
  await expect(page.locator('section[data-near="question"] a').first()).toBeVisible();
});

test('where no provision has all of it, each part can be asked for alone', async ({ page }) => {
  await page.goto('search/');
  await ask(page, '学习 调研');
  await expect(page.getByRole('status')).toContainText('Nothing found with all of it');
  const parts = page.locator('[data-understood]');
  await expect(parts.getByRole('link')).toHaveText(['学习', '调研']);
  await parts.getByRole('link', { name: '调研' }).click();
  await answered(page);
  await expect(page.locator('[data-place] mark').first()).toHaveText('调研');
  await ask(page, '调查研究');
  await expect(parts.getByRole('link')).toHaveCount(0);
});

test('a term inside a question is named', async ({ page }) => {
  await page.goto('search/');
  const named = page.locator('section[data-near="term"]').getByRole('link', { name: '两个确立' });
  for (const query of ['两个确立是什么意思', 'what does 两个确立 mean']) {
    await ask(page, 'xyzzy');
    await expect(named).toHaveCount(0);
    await ask(page, query);
    await expect(named, query).toBeVisible();
  }
});
