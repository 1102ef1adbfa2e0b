import { expect, test } from '../../../../browser/built-site/site-test.ts';

test.use({ serviceWorkers: 'allow', reuseContext: false });

test('where storage is blocked the pages work and the panel says so', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'caches'])
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('Blocked', 'SecurityError');
        },
      });
  });
  await page.goto('documents/huzhou-2017/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('offline/');
  await expect(page.getByRole('status')).toContainText('is blocking storage');
});

test('where the browser has no workers the pages work and the panel says so', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await page.goto('zh/offline/');
  await expect(page.getByRole('status')).toContainText('浏览器不支持');
});

test.describe('where workers are blocked', () => {
  test.use({ serviceWorkers: 'block' });
  test('the pages work and the panel says so', async ({ page }) => {
    await page.goto('offline/');
    await expect(page.getByRole('status')).toContainText('Nothing can be saved');
  });
});

test.describe('on a page of an earlier release', () => {
  test.use({ breaksFiles: true });
  test('the sizes of its edition, which is gone, are not said to be out of reach', async ({
    page,
    context,
  }) => {
    await context.route(/\/offline\/[^/]+\/edition\.json$/u, (route) => route.fulfill({ status: 404 }));
    await page.goto('offline/');
    await expect(page.locator('[data-shared]')).toContainText('This page is of an earlier version');
  });
});
