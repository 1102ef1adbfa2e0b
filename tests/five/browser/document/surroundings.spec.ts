import { openView } from '../../../browser/built-site/open-view.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

const MARKUP = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
const HOSTILE = [MARKUP, '长'.repeat(400), '%E0%A4%A'];

/** Every place of an address that a page reads; nothing that stands there may become markup or an error. */
const READ = [
  'themes/service/?rows=gaps&docs=',
  'themes/service/?rows=',
  'documents/linzi-2022/?mark=',
  'documents/linzi-2022/?text=',
  'documents/linzi-2022/?shared=',
  'documents/linzi-2022/?terms=',
  'documents/linzi-2022/#',
  'search/?q=人民&view=x&sort=x&document=',
  'search/?q=人民&theme=',
  'quote-check/#q=',
  'quote-check/#',
  'wording/?a=',
  'wording/?min=',
  'terms/?',
  'commitments/?',
  'emphasis/?document=',
  'emphasis/?theme=',
  'compare/binhai-2017/dongli-2022/#',
];

async function assertPlain(page: Page, address: string) {
  await expect(page.locator('h1').first(), address).toBeVisible();
  await expect(page.locator(':is(main, header) :is(script:not([type]), img)'), address).toHaveCount(0);
}

for (const value of HOSTILE) {
  test(`nothing in an address becomes markup or an error: ${value.slice(0, 10)}`, async ({ page }) => {
    for (const start of READ) {
      const address = start + (value.startsWith('%') ? value : encodeURIComponent(value));
      await page.goto(address);
      await assertPlain(page, address);
    }
  });
}

test('what an address asks for in vain is named', async ({ page }) => {
  for (const [address, said] of [
    ['themes/service/?docs=nowhere-2000', 'nowhere-2000'],
    ['wording/?a=nowhere-2000', 'This address asks for “nowhere-2000”, which this page does not have'],
    ['zh/wording/?a=nowhere-2000', '此网址所选的“nowhere-2000”本页没有'],
    ['terms/?scope=nowhere', 'This address asks for “nowhere”'],
    ['commitments/?theme=nowhere', 'This address asks for “nowhere”'],
    ['emphasis/?document=nowhere-2000', 'This address asks for “nowhere-2000”'],
    ['zh/emphasis/?theme=nowhere', '此网址所选的“nowhere”本页没有'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('main'), address).toContainText(said);
    await expect(page.locator('h1').first(), address).toBeVisible();
  }
});

test('a passage that is none is said to be none', async ({ page }) => {
  await page.goto(`documents/linzi-2022/?mark=${encodeURIComponent(MARKUP)}`);
  await expect(page.locator('[data-no-place]')).not.toBeEmpty();
});

test.describe('where storage is blocked', () => {
  for (const [address, button] of [
    ['documents/linzi-2022/', 'Underline terms'],
    ['themes/service/', 'Underline terms'],
  ] as const) {
    test(`${address} keeps its choices for the page`, async ({ page }) => {
      await page.addInitScript(blockStorage);
      await page.goto(`${address}?text=zh`);
      await expect(page.locator('html')).toHaveAttribute('data-text', 'zh');
      await page.locator('scheme-switch button').click();
      await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
      if (address.startsWith('themes/')) await openView(page);
      await page.getByRole('button', { name: button }).click();
      await expect(page.getByRole('button', { name: button })).toHaveAttribute('aria-pressed', 'true');
    });
  }

  test('search, the check of quotations and lists answer', async ({ page }) => {
    await page.addInitScript(blockStorage);
    await page.goto('search/?q=一岗双责');
    await expect(page.getByRole('status')).toContainText('3 places');
    await page.goto(`quote-check/#q=${encodeURIComponent('领导班子成员每年深入基层调研时间不少于2个月')}`);
    await expect(page.getByRole('status').first()).toHaveText('Word for word in Tianjin 2018, 3.4');
    await page.goto('wording/?sort=documents');
    await expect(page.locator('[data-passages] > li').first()).toBeVisible();
  });
});

function blockStorage() {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('The request was denied.', 'SecurityError');
      },
    });
  }
}

test.describe('with broken files', () => {
  test.use({ breaksFiles: true });

  test('a wrong address is answered in its language, with ways on', async ({ page }) => {
    for (const [address, lang, title] of [
      ['nothing/', 'en', 'Page not found'],
      ['documents/nothing/', 'en', 'Page not found'],
      ['terms/nothing/', 'en', 'Page not found'],
      ['compare/linzi-2022/linzi-2022/', 'en', 'Page not found'],
      ['zh/nothing/', 'zh-Hans', '没有这个页面'],
      ['zh/themes/nothing/', 'zh-Hans', '没有这个页面'],
    ] as const) {
      const response = await page.goto(address);
      expect(response?.status(), address).toBe(404);
      await expect(page.locator('html'), address).toHaveAttribute('lang', lang);
      await expect(page.locator('h1'), address).toContainText(title);
      await expect(page.locator('main a'), address).toHaveCount(8);
    }
  });

  for (const [what, answer] of [
    ['a page in its place', { contentType: 'text/html', body: '<!doctype html><p>Not here</p>' }],
    ['half of it', { contentType: 'application/json', body: '[{"id": "a", "kind"' }],
    ['nothing', { status: 404, body: '' }],
  ] as const) {
    test(`data of which a host sends ${what} are said to be unread`, async ({ page }) => {
      await page.route(/data\/wording\/|underlines\.json|quote-check\/zh\.json/u, (route) =>
        route.fulfill(answer),
      );
      await page.goto('documents/tianjin-2018/');
      await page.getByRole('button', { name: 'Mark shared wording' }).click();
      await expect(page.getByText('The shared wording could not be loaded.')).toBeVisible();
      await page.getByRole('button', { name: 'Underline terms' }).click();
      await expect(page.locator('[data-choice=terms] [role="status"]')).not.toBeEmpty();
      await page.goto('quote-check/#q=领导班子成员');
      await expect(page.getByText('The texts could not be loaded')).toBeVisible();
    });
  }

  test('a page of the last release reads without its scripts, and without its styles', async ({ page }) => {
    await page.route('**/_astro/**', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('documents/dongli-2022/');
    await expect(page.locator('.sentence')).toHaveCount(50);
    await expect(page.locator('[id="18.1"] .zh')).toBeVisible();
  });

  for (const [address, act] of [
    ['documents/dongli-2022/', 'selects'],
    ['zh/documents/dongli-2022/?mark=1.1#1.1', 'follows a link to a passage'],
  ] as const) {
    test(`a page of the last release says that its scripts are gone when a reader ${act}`, async ({
      page,
    }) => {
      await page.route(/_astro\/(selection-bar|show-passage)/u, (route) =>
        route.fulfill({ status: 404, body: '' }),
      );
      await page.goto(address);
      const notice = page.getByRole('alert');
      if (act === 'selects') {
        await expect(notice).toBeHidden();
        await page.locator('[id="1.1"] .zh').first().selectText();
      }
      await expect(notice).toBeInViewport();
      await expect(notice.getByRole('link')).toHaveText(/^(Reload|重新载入)$/u);
    });
  }

  test('where the script of the check is gone the page says so after a while', async ({ page }) => {
    await page.route('**/_astro/quote-check.astro*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('quote-check/');
    await expect(page.getByText('The texts could not be loaded')).toBeHidden();
    await page.evaluate(() => {
      for (const waiting of document.getAnimations()) waiting.finish();
    });
    await expect(page.getByText('The texts could not be loaded')).toBeVisible();
  });
});
