import { builtCorpus } from '../../../browser/built-site/built-site.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

const LANGUAGES = ['', 'zh/'];
const lesson = (language: string) => `${language}method/lesson/`;
const links = (page: Page) =>
  page
    .locator('[data-open] a')
    .evaluateAll((all: HTMLAnchorElement[]) =>
      all.map(({ href, textContent }) => ({ href, name: textContent.trim() })),
    );

/** What stands in sight where a link of the lesson leads. */
async function expectShown(page: Page, href: string): Promise<void> {
  const { hash, searchParams } = new URL(href);
  const query = searchParams.get('q');
  const anchor = decodeURIComponent(hash.slice(1));
  if (anchor.startsWith('q=')) {
    await expect(page.locator('#quotation')).toHaveValue(anchor.slice(2));
    await expect(page.locator('[data-answer] :is(p, li, blockquote)').first()).toBeVisible();
  } else if (query !== null) {
    await expect(page.locator('[data-results] li').first()).toContainText(query);
  } else {
    const target = page.locator(`[id="${anchor}"]`);
    await expect(target).toBeVisible();
    await expect(target).toBeInViewport();
    if (searchParams.has('mark')) await expect(page.locator('mark.passage').first()).toBeInViewport();
    // A list that is folded away shows its passages once it is opened by its address.
    if (anchor.startsWith('pair-')) await expect(target.locator('li').first()).toBeVisible();
  }
}

for (const language of LANGUAGES) {
  test(`every link of the lesson opens what it says (${language || 'en/'})`, async ({ page }) => {
    test.slow();
    await page.goto(lesson(language));
    const all = await links(page);
    expect(all.length).toBeGreaterThan(15);
    for (const [index, { href }] of all.entries()) {
      await page.goto(lesson(language));
      await page.locator('[data-open] a').nth(index).click();
      await page.waitForURL(href);
      await expectShown(page, href);
    }
  });
}

test('a link names the sentence or provision to which it leads', async ({ page }) => {
  await page.goto(lesson(''));
  const named = (await links(page)).filter(({ href }) => href.includes('/documents/'));
  expect(named.length).toBeGreaterThan(4);
  for (const { href, name } of named) {
    const [, place = '', year = '', id = ''] =
      /documents\/([a-z]+)-(\d+)\/[^#]*#(.+)$/u.exec(decodeURIComponent(href)) ?? [];
    expect(name.toLowerCase()).toContain(
      `${place} ${year}, ${id.includes('.') ? 'sentence' : 'provision'} ${id}`,
    );
  }
});

test('the quotations are of the three kinds that the answers name', async ({ page }) => {
  await page.goto(lesson(''));
  const quotations = (await links(page)).filter(({ href }) => href.includes('quote-check'));
  const verdicts: (string | null)[] = [];
  for (const { href } of quotations) {
    await page.goto(href);
    await expect(page.locator('[data-answer]')).toHaveAttribute('data-verdict', /./u);
    verdicts.push(await page.locator('[data-answer]').getAttribute('data-verdict'));
  }
  expect(verdicts).toEqual(['exact', 'near', 'joined']);
});

test('both languages have the same exercises, with the same addresses and figures', async ({ page }) => {
  const seen = [];
  for (const language of LANGUAGES) {
    await page.goto(lesson(language));
    seen.push({
      ids: await page.locator('main h2').evaluateAll((all) => all.map(({ id }) => id)),
      lists: await page
        .locator('main :is(ul, ol)')
        .evaluateAll((all) => all.map(({ children }) => children.length)),
      addresses: (await links(page)).map(({ href }) => href.replace(`/${language}`, '/')),
      figures: await page
        .locator('#answers ~ section')
        .evaluateAll((all) => all.map(({ textContent }) => textContent.match(/\d+%?/gu)?.toSorted())),
    });
  }
  expect(seen[0]?.ids).toEqual(['emphasis', 'shared-wording', 'left-out', 'quotation', 'answers']);
  expect(seen[1]?.ids).toEqual(seen[0]?.ids);
  expect(seen[1]?.lists).toEqual(seen[0]?.lists);
  expect(seen[1]?.figures).toEqual(seen[0]?.figures);
  expect(seen[1]?.addresses.map((each) => each.replace('//zh', '/'))).toEqual(seen[0]?.addresses);
});

test('the figures of an answer are those of the texts', async ({ page }) => {
  await page.goto(lesson(''));
  const answers = page.locator('#answers').locator('..');
  const [holder] = builtCorpus().documents.filter(({ provisions }) =>
    provisions.some(({ sentences }) => sentences.some(({ zh }) => zh.includes('学习笔记'))),
  );
  expect(holder?.id).toBe('linzi-2022');
  await expect(answers).toContainText('stands in Linzi 2022');
  await page.goto('wording/#pair-tianjin-2018--linzi-2022');
  const count = await page.locator('[id="pair-tianjin-2018--linzi-2022"] li').count();
  await page.goto(lesson(''));
  await expect(answers).toContainText(`${count} passages`);
});

test('the method page leads to the lesson', async ({ page }) => {
  await page.goto('zh/method/#lesson');
  await expect(page.locator('#lesson')).toBeInViewport();
  await page.getByRole('link', { name: '查看练习和答案要点' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '供教学使用：四个练习' })).toBeVisible();
});

test('on paper the addresses are written out and the answers begin a sheet of their own', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(lesson(''));
  const addresses = page.locator('[data-open] li > span');
  for (const address of await addresses.all()) await expect(address).toBeVisible();
  await expect(addresses.last()).toContainText('/documents/linzi-2022/?mark=9.4:12-28#9.4');
  await expect(page.getByRole('navigation', { name: 'Exercises' })).toBeHidden();
  const breaks = await page.locator('.prose > section').evaluateAll((all) =>
    all.map((each) => {
      const heading = each.querySelector('h2');
      return [getComputedStyle(each).breakBefore, heading && getComputedStyle(heading).breakAfter];
    }),
  );
  expect(breaks).toEqual([...Array<string[]>(4).fill(['auto', 'avoid']), ['page', 'avoid']]);
});
