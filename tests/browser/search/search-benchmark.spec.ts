import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { randomInt, randomLcg } from 'd3';
import MiniSearch from 'minisearch';
import * as OpenCC from 'opencc-js/cn2t';
import * as pagefind from 'pagefind';
import { builtCorpus, DIST } from '../built-site/built-site.ts';
import { having, significant, sitePlaces, type RenderedPlace } from '../built-site/rendered-places.ts';
import { exactPlaces, figures } from './search-figures.ts';
import { quoted } from './search-page.ts';
import { expect, test } from '../built-site/site-test.ts';

test.describe.configure({ mode: 'default' });

/** Runs of 1 to 40 characters from anywhere in the places, with a character that makes them a Chinese query. */
function substrings(places: readonly RenderedPlace[], count: number, seed: number): string[] {
  const source = randomLcg(seed);
  const draw = (below: number) => randomInt.source(source)(below)();
  const found: string[] = [];
  while (found.length < count) {
    const chars = Array.from(places[draw(places.length)]?.zh.join('') ?? '');
    const length = 1 + draw(40);
    const start = draw(Math.max(chars.length - length, 1));
    const phrase = chars.slice(start, start + length).join('');
    const isChinese = /\p{Script=Han}/u.test(phrase) || !/\p{Script=Latin}/u.test(phrase);
    if (significant(phrase) !== '' && isChinese) found.push(phrase);
  }
  return found;
}

const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });
const FORMS: [string, (phrase: string) => string][] = [
  ['as it stands', (phrase) => phrase],
  ['without punctuation', significant],
  ['traditional', toTraditional],
  ['traditional without punctuation', (phrase) => significant(toTraditional(phrase))],
];
const SEEDS = [0.2022, Math.random()];
const phrasesOf = (places: readonly RenderedPlace[]) =>
  SEEDS.flatMap((seed) => substrings(places, 1500, seed));

for (const [name, form] of FORMS) {
  test(`3,000 random substrings of all that is shown, ${name}: recall 1 and precision 1 by place`, async ({
    page,
  }) => {
    test.setTimeout(900_000);
    console.log(`seeds ${SEEDS.join(' (fixed), ')} (fresh)`);
    const places = await sitePlaces(page);
    const phrases = phrasesOf(places);
    await page.goto('search/');
    const expected = phrases.map((phrase) => having(places, phrase));
    const queries = phrases.map((phrase) => quoted(form(phrase)));
    const start = Date.now();
    const found = await exactPlaces(page, queries, 'chinese');
    const each = ((Date.now() - start) / queries.length).toFixed(2);
    const { recall, precision } = figures(found, expected);
    console.log(
      `${name}: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}, ${each} ms a query`,
    );
    const wrong = queries.filter((_, index) => found[index]?.join() !== expected[index]?.join());
    expect(wrong.slice(0, 5), name).toEqual([]);
    expect({ recall, precision }, name).toEqual({ recall: 1, precision: 1 });
  });
}

test('for comparison: MiniSearch', async ({ page }) => {
  const places = await sitePlaces(page);
  const phrases = phrasesOf(places);
  const bigrams = (text: string) => {
    const chars = Array.from(significant(text));
    return chars.length < 2 ? chars : chars.slice(1).map((char, index) => (chars[index] ?? '') + char);
  };
  const both = (text: string) => [...Array.from(significant(text)), ...bigrams(text)];
  for (const [name, options] of [
    ['default', {}],
    ['bigrams', { tokenize: both, searchOptions: { tokenize: bigrams } }],
  ] as const) {
    const index = new MiniSearch({ fields: ['text'], ...options });
    index.addAll(places.map(({ id, zh }) => ({ id, text: zh.join('') })));
    const found = phrases.map((phrase) =>
      index.search(phrase, { combineWith: 'AND' }).map(({ id }) => String(id)),
    );
    const { recall, precision } = figures(
      found,
      phrases.map((phrase) => having(places, phrase)),
    );
    console.log(`MiniSearch, ${name}: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`);
  }
});

const PLAIN = '.cache/plain-pagefind';

test('for comparison: Pagefind on the built pages, 300 of the substrings, at the level of documents', async ({
  page,
}) => {
  const { index } = await pagefind.createIndex();
  const places = await sitePlaces(page);
  const documents = builtCorpus().documents.map(({ id }) => id);
  for (const id of documents) {
    const content = readFileSync(`${DIST}/zh/documents/${id}/index.html`, 'utf8');
    await index?.addHTMLFile({ url: `/${id}/`, content });
  }
  for (const { path, content } of (await index?.getFiles())?.files ?? []) {
    mkdirSync(dirname(join(PLAIN, path)), { recursive: true });
    writeFileSync(join(PLAIN, path), content);
  }
  await pagefind.close();
  await page.route('**/plain/**', (route) =>
    route.fulfill({
      path: join(PLAIN, new URL(route.request().url()).pathname.replace(/^.*\/plain\//u, '')),
    }),
  );
  await page.goto('zh/search/');
  const some = phrasesOf(places).filter((_, at) => at % 10 === 0);
  for (const [name, form] of [
    ['as typed', (phrase: string) => phrase.replace(/"/gu, '')],
    ['quoted', (phrase: string) => `"${phrase.replace(/"/gu, '')}"`],
  ] as const) {
    const found = await page.evaluate(async (queries) => {
      const address = '/plain/pagefind.js';
      const engine = (await import(address)) as {
        search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
      };
      const answers = [];
      for (const query of queries) {
        const { results } = await engine.search(query);
        const data = await Promise.all(results.map((result) => result.data()));
        answers.push(data.map(({ url }) => url.replaceAll('/', '')));
      }
      return answers;
    }, some.map(form));
    const expected = some.map((phrase) => [
      ...new Set(having(places, phrase).map((id) => id.split(' ')[0] ?? '')),
    ]);
    const { recall, precision } = figures(found, expected);
    console.log(`plain Pagefind, ${name}: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`);
  }
});
