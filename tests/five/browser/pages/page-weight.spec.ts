import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { builtCorpus, DIST } from '../../../browser/built-site/built-site.ts';
import { expect, test } from '@playwright/test';

const { documents } = builtCorpus();

/** A document's page, and the styles that it holds. */
function documentPage(id: string) {
  const html = readFileSync(`${DIST}/documents/${id}/index.html`, 'utf8');
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gsu)].map(([, text = '']) => text);
  return { html, styles };
}

for (const { id } of documents) {
  test(`the page of ${id} weighs no more than 32 kB of HTML and CSS, compressed`, () => {
    const weight = brotliCompressSync(documentPage(id).html).length;
    console.log(`${id}: ${weight} bytes, brotli`);
    expect(weight).toBeLessThanOrEqual(32 * 1024);
  });
}

test('a document’s page has every utility that its classes name: global.css scans all it is made of', () => {
  const classes = (css: string) =>
    new Set([...css.matchAll(/\.((?:\\.|[\w-])+)/gu)].map(([, name = '']) => name));
  const everywhere = classes(
    readdirSync(`${DIST}/_astro`)
      .filter((file) => file.endsWith('.css'))
      .map((file) => readFileSync(`${DIST}/_astro/${file}`, 'utf8'))
      .join(''),
  );
  for (const { id } of documents) {
    const { html, styles } = documentPage(id);
    const own = classes(styles.join(''));
    const named = [...html.matchAll(/ class="([^"]*)"/gu)].flatMap(([, names = '']) => names.split(/\s+/u));
    const missing = [...new Set(named)]
      .map((name) => name.replace(/[^\w-]/gu, '\\$&'))
      .filter((name) => everywhere.has(name) && !own.has(name));
    expect(missing, id).toEqual([]);
  }
});

test('without its English a document’s page weighs no more than 22.5 kB', async ({ page }) => {
  // The page holds both texts, so that either is read without script: what is weighed is its Chinese part.
  for (const { id } of documents) {
    const { html } = documentPage(`../zh/documents/${id}`);
    const chinese = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'text/html');
      for (const english of parsed.querySelectorAll('.en, [data-only="en"], [lang="en"]')) english.remove();
      // What only tells the Chinese from the English beside it.
      for (const own of parsed.querySelectorAll('.zh')) own.replaceWith(...own.childNodes);
      return parsed.documentElement.outerHTML;
    }, html);
    const weight = brotliCompressSync(chinese).length;
    console.log(`${id}, Chinese alone: ${weight} bytes, brotli`);
    expect(weight, id).toBeLessThanOrEqual(22.5 * 1024);
  }
});
