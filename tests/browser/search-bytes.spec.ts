import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DIST } from './built-site.ts';
import { expect, test } from './site-test.ts';

test.describe.configure({ mode: 'default' });

/** Bytes that a host sends: scripts compressed, the rest is compressed already. */
function sent(address: string): number {
  const { pathname } = new URL(address);
  const file = join(DIST, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  return /\.(js|html|css)$/u.test(file) ? gzipSync(readFileSync(file)).length : statSync(file).size;
}

/** Bytes of a first query on the five documents, the page itself apart. */
const LIMIT = 130 * 1024;

for (const query of [
  '“一岗双责”',
  '民心工程',
  '领导干部廉洁自律',
  '政府',
  '的',
  'minxin gongcheng',
  'field research',
]) {
  test(`a first query loads at most 130 KB: ${query}`, async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto('search/');
    await page.waitForLoadState('networkidle');
    const first = requests.splice(0);
    const ask = async (asked: string) => {
      const start = Date.now();
      await page.getByRole('searchbox').fill(asked);
      await page.getByRole('searchbox').press('Enter');
      await expect(page.locator('[data-results]')).toHaveAttribute('aria-busy', 'false');
      const bytes = requests.splice(0).reduce((sum, address) => sum + sent(address), 0);
      return { bytes, time: Date.now() - start };
    };
    const cold = await ask(query);
    const warm = await ask(query);
    const next = await ask('不少于');
    const weight = first.reduce((sum, address) => sum + sent(address), 0);
    console.log(
      `${query}: page ${weight} bytes; first ${cold.bytes} bytes, ${cold.time} ms; again ${warm.bytes} bytes, ${warm.time} ms; next ${next.bytes} bytes, ${next.time} ms`,
    );
    expect(cold.bytes).toBeLessThanOrEqual(LIMIT);
    expect(next.bytes).toBeLessThanOrEqual(30 * 1024);
  });
}

test('Pagefind still heeds the size of its pieces', () => {
  const pieces = readdirSync(`${DIST}/pagefind/index`).map(
    (file) => statSync(`${DIST}/pagefind/index/${file}`).size,
  );
  expect(pieces.length).toBeGreaterThan(50);
  expect(Math.max(...pieces)).toBeLessThan(4 * 1024);
});
