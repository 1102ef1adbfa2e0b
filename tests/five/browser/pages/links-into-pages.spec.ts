import { expect, test } from '../../../browser/built-site/site-test.ts';

for (const [address, place] of [
  ['commitments/', 'q-own-example'],
  ['commitments/', 'timeline-binhai-2017'],
  ['terms/', 'changes'],
  ['terms/', 'limits'],
  ['emphasis/counted/binhai-2017/', 'commitments'],
] as const) {
  test(`on a phone a link to ${address}#${place} comes to its place, whatever above it was not laid out yet`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const top = () => page.locator(`#${place}`).evaluate((each) => each.getBoundingClientRect().top);
    const isInSight = async () => {
      await expect.poll(top).toBeGreaterThanOrEqual(0);
      expect(await top()).toBeLessThan(844 / 2);
    };
    await page.goto(`${address}#${place}`);
    await isInSight();
    await page.goto('method/');
    await page.goto(address);
    await page.evaluate((hash) => (location.hash = hash), place);
    await isInSight();
  });
}
