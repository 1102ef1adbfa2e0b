import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { builtCorpus, DIST } from './built-site.ts';
import { expect, test } from '@playwright/test';

const { documents } = builtCorpus();

/** A document's page and the style sheets it waits for. */
function documentPage(id: string) {
  const html = readFileSync(`${DIST}/documents/${id}/index.html`, 'utf8');
  const styles = [...html.matchAll(/href="\/(_astro\/[^"]+\.css)"/gu)].map(([, file = '']) =>
    readFileSync(`${DIST}/${file}`, 'utf8'),
  );
  return { html, styles };
}

for (const { id } of documents) {
  test(`the page of ${id} weighs no more than 30 kB of HTML and CSS, compressed`, () => {
    const { html, styles } = documentPage(id);
    const weights = [html, ...styles].map((part) => brotliCompressSync(part).length);
    const weight = weights.reduce((sum, each) => sum + each, 0);
    console.log(`${id}: ${weights.join(' + ')} = ${weight} bytes, brotli`);
    expect(weight).toBeLessThanOrEqual(30 * 1024);
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
