import { expect, test } from '../../../browser/built-site/site-test.ts';

test('text in a chart is no smaller than 11 pixels on a phone, and nothing scrolls sideways', async ({
  page,
}) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('emphasis/');
    const sizes = await page
      .locator('.panels .drawing')
      .evaluateAll((all) =>
        (all as unknown as SVGSVGElement[]).flatMap((svg) =>
          [...svg.querySelectorAll('text')].map(
            (text) => parseFloat(getComputedStyle(text).fontSize) * (svg.getScreenCTM()?.a ?? 0),
          ),
        ),
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
    const clipped = await page.locator('.panels .drawing text').evaluateAll((all) =>
      all
        .filter((text) => text.getBoundingClientRect().width > 0)
        .filter((text) => {
          const { left, right } = text.getBoundingClientRect();
          return left < 0 || right > document.documentElement.clientWidth;
        })
        .map((text) => text.textContent),
    );
    expect(clipped).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test('on the narrowest phone no word of a chart stands on another, or on a dot', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 844 });
  for (const locale of ['', 'zh/']) {
    await page.goto(`${locale}emphasis/`);
    for (const drawing of await page.locator('.panels .drawing').all()) {
      const touching = await drawing.evaluate((svg) => {
        const boxes = [...svg.querySelectorAll('text:not(.glyph, .long, .letter)')]
          .map((each) => ({ each, said: each.textContent.trim(), box: each.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0);
        const dots = [...svg.querySelectorAll('.term-drawing .dot, .figure-drawing .dot')].map((each) => ({
          each,
          said: 'a dot',
          box: each.getBoundingClientRect(),
        }));
        // A line of text is higher than its letters.
        const meet = (a: DOMRect, b: DOMRect) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
        return boxes.flatMap((one, index) =>
          [...boxes.slice(index + 1), ...dots]
            .filter((other) => meet(one.box, other.box))
            .map((other) => `${one.said} / ${other.said}`),
        );
      });
      expect(touching, `${locale} ${(await drawing.getAttribute('aria-label')) ?? ''}`).toEqual([]);
    }
  }
});

test('a phone shows the figure of every part of a document, and whose it is', async ({ page }) => {
  for (const width of [320, 390, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('emphasis/');
    await page.locator('[data-view="shares"]').getByRole('button', { name: 'Service' }).click();
    for (const row of await page.locator('.share-drawing .share-row').all()) {
      const figures = await row.evaluate((each) =>
        [...each.querySelectorAll('.mark')].map((mark) => mark.querySelector('.figure')?.textContent ?? ''),
      );
      const shown = row.locator('.mark .figure:visible, .small text:visible');
      await expect(shown).toHaveCount(7);
      const told = (await shown.allTextContents()).map((text) => /\d+%/u.exec(text)?.[0]);
      expect(told.sort()).toEqual(figures.map((figure) => figure.trim()).sort());
    }
  }
});

test('the page is no longer than 12 screens of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const locale of ['', 'zh/']) {
    await page.goto(`${locale}emphasis/`);
    expect(await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)).toBeLessThan(12);
  }
});
