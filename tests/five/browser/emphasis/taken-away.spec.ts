import { readFileSync } from 'node:fs';
import { expect, test } from '../../../browser/built-site/site-test.ts';
import { downloadedCsv as csv } from '../downloads/downloaded.ts';
import { takenAway } from './taken-away.ts';

const CHARTS = ['shares', 'positions', 'distances', 'shared', 'figures', 'terms'];

test('the tables of pairs and of places are those of the coding, and come back', async ({ page }) => {
  await page.goto('emphasis/');
  const cells = (chart: string) =>
    page
      .locator(`[data-take="${chart}"] table`)
      .first()
      .locator('tbody td')
      .evaluateAll((all) => all.map((each) => each.textContent.replace(/\s+/gu, ' ').trim()));
  const before = { distances: await cells('distances'), positions: await cells('positions') };
  await page.locator('select[name="coding"]').selectOption('second');
  await expect(page.locator('#shares-how')).toHaveText(/Coding: Second\.$/u);
  const other = csv('codes.csv').filter((row) => row['document'] === 'linzi-2022');
  const count = (reading: string) => other.filter((row) => row[reading] === 'pragmatism').length;
  const linzi = (await cells('positions'))[2 * 5 + 3];
  expect(linzi).toContain(`${count('second')} sentences`);
  expect(await cells('distances')).not.toEqual(before.distances);
  await page.locator('select[name="coding"]').selectOption('');
  await expect(page.locator('#shares-how')).not.toContainText('Coding');
  expect(await cells('distances')).toEqual(before.distances);
  expect(await cells('positions')).toEqual(before.positions);
});

test('a picture shows what is chosen, with the words and the key of the page, in a file named after it', async ({
  page,
}) => {
  await page.goto('emphasis/?document=linzi-2022&theme=service&coding=second');
  await expect(page.locator('#shares-how')).toHaveText(/Coding: Second\.$/u);
  const file = await takenAway(page, 'shares', 'Picture', 'SVG, dark');
  expect(file.suggestedFilename()).toBe('duidu-shares-characters-second-linzi-2022-service-en-dark.svg');
  const svg = readFileSync(await file.path(), 'utf8');
  expect(svg).not.toContain('<style');
  const seen = await page.evaluate((text) => {
    const sheet = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    const bar = (name: string) => sheet.querySelector(`[data-name="${name}"] .bar`);
    return {
      words: [...sheet.querySelectorAll('[data-part] text')].map((each) => each.textContent).join(' '),
      first: bar('linzi-2022 service')?.getAttribute('x'),
      marked: bar('linzi-2022 service')?.getAttribute('opacity'),
      other: bar('tianjin-2018 service')?.getAttribute('opacity'),
      fill: sheet.querySelector('.sheet')?.getAttribute('fill'),
    };
  }, svg);
  expect(seen.words).toContain('How much of each document goes to each theme?');
  expect(seen.words).toContain('Coding: Second.');
  for (const theme of ['Loyalty', 'Learning', 'Pragmatism', 'Rule of law', 'Service', 'Integrity', 'None'])
    expect(seen.words).toContain(theme);
  expect(seen).toMatchObject({ first: '0%', marked: '1', other: '0.25', fill: 'rgb(25, 24, 22)' });
  const png = await takenAway(page, 'positions', 'Picture', 'PNG, light');
  expect(png.suggestedFilename()).toBe('duidu-positions-second-linzi-2022-service-en-light.png');
  const bytes = readFileSync(await png.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  // Styles and all: without them a picture is black on nothing.
  await page.goto('');
  const corner = await page.evaluate(
    async (data) => {
      const image = await createImageBitmap(new Blob([new Uint8Array(data)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      return [...(canvas?.getImageData(2, 2, 1, 1).data ?? [])];
    },
    [...bytes],
  );
  expect(corner).toEqual([251, 249, 244, 255]);
});

test('in a dark picture what is not chosen is still seen: rings at 3 to 1', async ({ page }) => {
  await page.goto('emphasis/?document=linzi-2022');
  const file = await takenAway(page, 'shared', 'Picture', 'SVG, dark');
  const ratio = await page.evaluate(
    (text) => {
      const sheet = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      const ring = sheet.querySelector('[data-name="huzhou-2017 loyalty"] .dot');
      const light = (colour: string | null | undefined) => {
        const [red = 0, green = 0, blue = 0] = (/\d+, \d+, \d+/u.exec(colour ?? '')?.[0] ?? '')
          .split(',')
          .map((each) => Number(each) / 255)
          .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const [line, ground] = [
        ring?.getAttribute('stroke'),
        sheet.querySelector('.band')?.getAttribute('fill'),
      ];
      return ring?.getAttribute('opacity') === '1' ? (light(line) + 0.05) / (light(ground) + 0.05) : 0;
    },
    readFileSync(await file.path(), 'utf8'),
  );
  expect(ratio).toBeGreaterThanOrEqual(3);
});

test('a page to embed fits the frame that is given for it, in a column of any width from 320 pixels on', async ({
  page,
}) => {
  for (const locale of ['', 'zh/']) {
    await page.goto(`${locale}emphasis/`);
    const codes = await page
      .locator('[data-embed]')
      .evaluateAll((all) => all.map((each) => each.textContent.trim()));
    for (const [index, id] of CHARTS.entries()) {
      const code = codes[index] ?? '';
      const [, least = '', start = '', fall = '', most = ''] =
        /height="\d+" .*height:clamp\((\d+)px,(\d+)px - ([\d.-]+)cqw,(\d+)px\)/u.exec(code) ?? [];
      await page.goto(`${locale}embed/${id}/`);
      for (const width of [320, 390, 540, 700, 800, 1200]) {
        const height = Math.min(
          Number(most),
          Math.max(Number(least), Number(start) - (Number(fall) * width) / 100),
        );
        // In a low window, so that the page does not fill the one that it is given.
        await page.setViewportSize({ width, height: 100 });
        const [needed, wide] = await page.evaluate(() => {
          const { scrollHeight, scrollWidth } = document.documentElement;
          return [scrollHeight, scrollWidth] as const;
        });
        expect(needed, `${locale}${id} at ${width}`).toBeLessThanOrEqual(height);
        // From 768 pixels on two drawings may stand side by side, and need less.
        if (width <= 700) expect(height - needed, `${locale}${id} at ${width}`).toBeLessThanOrEqual(120);
        expect(wide, `${locale}${id} at ${width}`).toBeLessThanOrEqual(width);
      }
      await expect(page.locator('.site-header')).toHaveCount(0);
      await expect(page.locator(`a[target="_blank"][href$="emphasis/#${id}"]`)).toBeVisible();
    }
  }
});

test('an embedded chart answers by itself', async ({ page }) => {
  await page.goto('embed/shared/');
  await page.locator('[data-name="huzhou-2017 loyalty"]').click();
  const tip = page.getByRole('dialog');
  await expect(tip).toContainText('62%');
  await expect(tip.locator('.all')).toHaveAttribute('target', '_blank');
});
