import { choice } from '../beside/beside-page.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';
import { select } from '../document/select-passage.ts';

test.use({ breaksFiles: true });

const NEWER = 'This page is of an earlier version of the site. Reload it to go on.';
const OLD = /^This browser is too old for this\./u;

/** After a new release the scripts of the old one that a page has not loaded yet are gone, and so are its lists. */
async function publishNewer(page: Page) {
  await page.route(/\/_astro\/[^/]+\.js$|\/offline\/[^/]+\/edition\.json$/u, (route) =>
    route.fulfill({ status: 404, body: 'Not found' }),
  );
}

/** Every place where a page loads something later: what a reader does, and where the page answers. */
const PLACES: [what: string, address: string, act: (page: Page) => Promise<unknown>, answer: string][] = [
  [
    'terms',
    'documents/linzi-2022/',
    (page) => page.getByRole('button', { name: 'Underline terms' }).click(),
    '[data-choice=terms] [role=status]',
  ],
  [
    'shared wording',
    'documents/linzi-2022/',
    (page) => page.getByRole('button', { name: 'Mark shared wording' }).click(),
    'shared-wording [role=status]',
  ],
  [
    'a document beside it',
    'documents/linzi-2022/',
    (page) => choice(page).selectOption('Tianjin 2018'),
    'beside-choice [role=status]',
  ],
  [
    'a selection',
    'documents/linzi-2022/',
    (page) => select(page, ['[id="9.4"] .zh', 0], ['[id="9.4"] .zh', 6]),
    '#unloaded span',
  ],
  ['citations', 'documents/linzi-2022/', (page) => page.locator('#cite > summary').click(), '#unloaded span'],
  [
    'any two documents',
    'compare/?a=linzi-2022',
    async (page) => {
      // As in an edition in which not every pair has a page.
      await page.locator('compare-any').evaluate((each: HTMLElement) => {
        delete each.dataset['paged'];
      });
      await page.getByLabel('Second document').selectOption('Tianjin 2018');
      await page.getByRole('button', { name: 'Compare', exact: true }).click();
    },
    'compare-any [data-status]',
  ],
  [
    'search',
    'search/',
    async (page) => {
      await page.getByRole('searchbox').fill('监督');
      await page.getByRole('searchbox').press('Enter');
    },
    '[data-failed] [data-why]',
  ],
  [
    'the quote check',
    'quote-check/',
    async (page) => {
      await page.getByLabel('Quotation').fill('领导班子成员每年深入基层');
      await page.getByRole('button', { name: 'Check', exact: true }).click();
    },
    '[data-failed] [data-why]',
  ],
];

test('an old tab gives one advice wherever something of its release is gone', async ({ page }) => {
  test.slow();
  for (const [what, address, act, answer] of PLACES) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await publishNewer(page);
    await act(page);
    await expect(page.locator(answer), what).toHaveText(NEWER);
    await expect(page.getByText('Try again').filter({ visible: true }), what).toHaveCount(0);
    await page.unrouteAll();
  }
});

test('the advice comes in the page’s language, and the button beside it follows it', async ({ page }) => {
  await page.goto('zh/documents/linzi-2022/', { waitUntil: 'networkidle' });
  await publishNewer(page);
  await page.getByRole('combobox', { name: '并排文件' }).selectOption('天津 2018');
  await expect(page.locator('beside-choice')).toContainText('本页属于旧版本，请重新载入后继续。');
  await page.unrouteAll();
  await page.locator('beside-choice').getByRole('button', { name: '重新载入' }).click();
  await expect(page.locator('.beside').first()).toBeVisible();
});

test('a browser that is too old is told so, and what it can do, where the site itself is in reach', async ({
  page,
}) => {
  // As a browser does that is older than the floor.
  await page.addInitScript(() => {
    CSS.supports = () => false;
  });
  let isReached = true;
  await page.route(/\/_astro\/(?:term-marks|search-worker)/u, (route) => route.abort());
  await page.route(/\/offline\/[^/]+\/edition\.json$/u, (route) =>
    isReached ? route.continue() : route.abort(),
  );
  await page.goto('search/?q=监督');
  await expect(page.locator('[data-why]')).toHaveText(OLD);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
  await page.goto('documents/linzi-2022/');
  const terms = page.locator('[data-choice=terms]');
  await terms.getByRole('button').click();
  await expect(terms.getByRole('status')).toHaveText(OLD);
  isReached = false;
  await terms.getByRole('button').click();
  await expect(terms.getByRole('status')).toHaveText('The terms could not be loaded. Try again.');
});
