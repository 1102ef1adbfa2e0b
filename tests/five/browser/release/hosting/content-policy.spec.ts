import { readFileSync } from 'node:fs';
import { hashSource } from '../../../../../src/release/hosting/content-policy.ts';
import { builtPages, DIST } from '../../../../browser/built-site/built-site.ts';
import { builtSite } from '../../../../browser/built-site/site-headers.ts';
import { consoleErrors, expect, test } from '../../../../browser/built-site/site-test.ts';

const { policy } = builtSite();

test('no page holds a style or a script that its policy does not name', () => {
  for (const { file } of builtPages()) {
    const html = readFileSync(`${DIST}/${file}`, 'utf8').replaceAll(
      /<script type="application\/ld\+json">.*?<\/script>/gsu,
      '',
    );
    expect(html.match(/<[^>]+\s(?:style|on[a-z]+)="|javascript:/u), file).toBeNull();
    for (const [, styles = ''] of html.matchAll(/<style>(.*?)<\/style>/gsu)) {
      const own = /content="(default-src [^"]*)"/u.exec(html)?.[1];
      for (const each of [own, policy]) expect(each, file).toContain(hashSource(styles));
    }
    expect(html.match(/<script>/gu), file).toHaveLength(1);
  }
});

for (const [what, breach, said] of [
  ['an inline script', 'script.textContent = "1"', 'inline script'],
  ['an inline handler', 'script.setAttribute("onclick", "1"); script.click()', 'inline event handler'],
  ['a style attribute', 'script.setAttribute("style", "color: red")', 'inline style'],
  ['a script from elsewhere', 'script.src = "https://example.org/x.js"', 'https://example.org/x.js'],
  ['a request elsewhere', 'fetch("https://example.org/").catch(() => 0)', 'https://example.org/'],
] as const) {
  test(`${what} is refused, and a test would fail by it`, async ({ browser }) => {
    const context = await browser.newContext();
    const errors = consoleErrors(context);
    const page = await context.newPage();
    await page.goto('method/');
    await page.evaluate(
      `{const script = document.createElement('script'); ${breach}; document.body.append(script)}`,
    );
    await expect.poll(() => errors.join()).toContain(said);
    await context.close();
  });
}

test('WebAssembly may run, which the search is made of; text as a script may not', async ({ page }) => {
  await page.goto('search/');
  // What runs later is the page's own: the tool that evaluates this may run any text.
  const ran = await page.evaluate(`
    new Promise((done) => setTimeout(() => done(Promise.allSettled([
      WebAssembly.compile(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])),
      new Promise((run) => run(Function('return 1')())),
    ])))).then((all) => all.map(({ status, reason }) => reason?.name ?? status))
  `);
  expect(ran).toEqual(['fulfilled', 'EvalError']);
  for (const each of policy.split('; ')) {
    const sources = each.split(' ').slice(1);
    const isScript = each.startsWith('script-src ');
    expect(sources.includes("'wasm-unsafe-eval'"), each).toBe(isScript);
    expect(sources, each).not.toContain("'unsafe-eval'");
    expect(sources, each).not.toContain("'unsafe-inline'");
  }
});

test('without the header a page keeps the policy by its own element', async ({ browser }) => {
  const context = await browser.newContext();
  const errors = consoleErrors(context);
  const page = await context.newPage();
  await page.route('**/method/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { 'content-type': 'text/html; charset=utf-8' } });
  });
  await page.goto('method/');
  expect(errors).toEqual([]);
  await page.evaluate('document.body.setAttribute("style", "color: red")');
  await expect.poll(() => errors.join()).toContain('inline style');
  await context.close();
});

test('charts opened by themselves keep their styles', async ({ page }) => {
  await page.goto('emphasis/shares.svg');
  const title = page.locator('text.title').first();
  expect(await title.evaluate((each) => getComputedStyle(each).fontSize)).toBe('24px');
});
