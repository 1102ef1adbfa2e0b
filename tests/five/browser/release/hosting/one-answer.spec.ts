import { expect, test } from '../../../../browser/built-site/site-test.ts';

test.use({ breaksFiles: true });

for (const path of [
  'documents/binhai-2017/',
  'zh/documents/linzi-2022/',
  'documents/huzhou-2017/received/',
]) {
  test(`${path} shows its text, in its styles, by the first answer alone`, async ({ page }) => {
    const text = page
      .locator('main p')
      .filter({ hasText: /\p{Script=Han}{10}/u, visible: true })
      .first();
    const look = () =>
      text.evaluate((each) => {
        const { fontFamily, fontSize, lineHeight, color } = getComputedStyle(each);
        return [each.textContent, fontFamily, fontSize, lineHeight, color, each.getBoundingClientRect().left];
      });
    await page.goto(path);
    const whole = await look();
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() ? route.continue() : route.abort(),
    );
    await page.goto(path);
    expect(await look()).toEqual(whole);
    // A body without styles has a margin of 8 px.
    expect(whole.at(-1)).toBeGreaterThan(8);
  });
}
