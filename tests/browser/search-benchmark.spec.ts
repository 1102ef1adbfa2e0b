import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { randomInt, randomLcg } from 'd3';
import MiniSearch from 'minisearch';
import * as OpenCC from 'opencc-js/cn2t';
import * as pagefind from 'pagefind';
import { parse } from 'yaml';
import type { Answer } from '../../src/search/run-search.ts';
import { builtCorpus, DIST } from './built-site.ts';
import { expect, test, type Page } from './site-test.ts';

test.describe.configure({ mode: 'default' });

/** Every place that can be found, with its own Chinese. */
const places = builtCorpus().documents.flatMap(({ id, title, provisions, blocks }) => [
  { id: `${id} title`, document: id, text: title.zh },
  ...provisions.map((provision) => ({
    id: `${id} ${provision.id}`,
    document: id,
    text: (provision.heading?.zh ?? '') + provision.sentences.map(({ zh }) => zh).join(''),
  })),
  ...blocks.map((block) => ({ id: `${id} ${block.id}`, document: id, text: block.zh.replace(/\s/gu, '') })),
]);
const significant = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
const plain = places.map((place) => ({ ...place, text: significant(place.text) }));
const holding = (phrase: string) => plain.filter(({ text }) => text.includes(significant(phrase)));

/** Runs of 1 to 40 characters from anywhere in the texts, with at least one character to search for. */
function substrings(count: number, seed: number): string[] {
  const source = randomLcg(seed);
  const draw = (below: number) => randomInt.source(source)(below)();
  const found: string[] = [];
  while (found.length < count) {
    const chars = Array.from(places[draw(places.length)]?.text ?? '');
    const length = 1 + draw(40);
    const start = draw(Math.max(chars.length - length, 1));
    const phrase = chars.slice(start, start + length).join('');
    if (significant(phrase) !== '') found.push(phrase);
  }
  return found;
}

/** The places that the page's own search gives as exact, for many queries at once. */
async function search(page: Page, queries: readonly string[]): Promise<string[][]> {
  return page.evaluate(async (asked) => {
    const panel = document.querySelector('search-panel') as unknown as {
      find(query: string): Promise<Answer>;
    };
    const answers = [];
    for (const query of asked) answers.push(await panel.find(query));
    return answers.map(({ readings }) => {
      const exact = readings.flatMap((reading) => reading.places.filter(({ tier }) => tier === 'exact'));
      return exact.map(({ document: from, id }) => `${from} ${id}`);
    });
  }, queries);
}

/** Share of what should be found that is, and of what is found that should be, over all queries. */
function figures(found: readonly (readonly string[])[], expected: readonly (readonly string[])[]) {
  let [right, wrong, missed] = [0, 0, 0];
  for (const [index, wanted] of expected.entries()) {
    const own = new Set(found[index]);
    const hits = wanted.filter((id) => own.has(id)).length;
    right += hits;
    wrong += own.size - hits;
    missed += wanted.length - hits;
  }
  return { recall: right / (right + missed), precision: right / Math.max(right + wrong, 1) };
}

const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });
const FORMS: [string, (phrase: string) => string][] = [
  ['as it stands', (phrase) => phrase],
  ['without punctuation', significant],
  ['traditional', toTraditional],
  ['traditional without punctuation', (phrase) => significant(toTraditional(phrase))],
];
const SEEDS = [0.2022, Math.random()];
const phrases = SEEDS.flatMap((seed) => substrings(1500, seed));

test('3,000 random substrings, in four forms: recall 1 and precision 1 at the level of provisions', async ({
  page,
}) => {
  test.setTimeout(300_000);
  console.log(`seeds ${SEEDS.join(' (fixed), ')} (fresh)`);
  await page.goto('search/');
  const expected = phrases.map((phrase) => holding(phrase).map(({ id }) => id));
  for (const [name, form] of FORMS) {
    const queries = phrases.map((phrase) => `"${form(phrase).replace(/["＂]/gu, '')}"`);
    const start = Date.now();
    const found = await search(page, queries);
    const each = ((Date.now() - start) / queries.length).toFixed(2);
    const { recall, precision } = figures(found, expected);
    console.log(
      `${name}: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}, ${each} ms a query`,
    );
    const wrong = queries.filter((_, index) => {
      const [a, b] = [[...(found[index] ?? [])].sort(), [...(expected[index] ?? [])].sort()];
      return a.join() !== b.join();
    });
    expect(wrong.slice(0, 5), name).toEqual([]);
    expect({ recall, precision }, name).toEqual({ recall: 1, precision: 1 });
  }
});

test('200 pinyin queries of terms: recall 1', async ({ page }) => {
  const draw = randomInt.source(randomLcg(0.2022));
  const terms = readdirSync('content/terms')
    .map((file) => parse(readFileSync(`content/terms/${file}`, 'utf8')) as { term: string; pinyin: string })
    .filter(
      ({ term, pinyin }) => holding(term).length > 0 && /^[\p{Script=Latin}\p{M}\s,;’'-]+$/u.test(pinyin),
    );
  const toneless = (pinyin: string) =>
    pinyin
      .normalize('NFD')
      .replace(/u\u0308/gu, 'v')
      .replace(/[\u0300-\u0304\u030c]/gu, '');
  const asked = Array.from({ length: 200 }, (_, index) => {
    const { term, pinyin } = terms[draw(terms.length)()] ?? { term: '', pinyin: '' };
    const typed = [pinyin, toneless(pinyin), toneless(pinyin).replace(/[\s,]/gu, '')][index % 3] ?? pinyin;
    return { term, typed };
  });
  await page.goto('search/');
  const found = await search(
    page,
    asked.map(({ typed }) => `"${typed}"`),
  );
  const expected = asked.map(({ term }) => holding(term).map(({ id }) => id));
  const { recall, precision } = figures(found, expected);
  console.log(`pinyin: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`);
  const missed = asked.filter((_, index) => expected[index]?.some((id) => !found[index]?.includes(id)));
  expect(missed).toEqual([]);
});

test('for comparison: MiniSearch', () => {
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
    index.addAll(places);
    const found = phrases.map((phrase) =>
      index.search(phrase, { combineWith: 'AND' }).map(({ id }) => String(id)),
    );
    const { recall, precision } = figures(
      found,
      phrases.map((phrase) => holding(phrase).map(({ id }) => id)),
    );
    console.log(`MiniSearch, ${name}: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`);
  }
});

const PLAIN = '.cache/plain-pagefind';

test('for comparison: Pagefind on the built pages, 300 of the substrings, at the level of documents', async ({
  page,
}) => {
  const { index } = await pagefind.createIndex();
  const documents = [...new Set(places.map(({ document }) => document))];
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
  const some = phrases.filter((_, at) => at % 10 === 0);
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
    const expected = some.map((phrase) => [...new Set(holding(phrase).map(({ document }) => document))]);
    const { recall, precision } = figures(found, expected);
    console.log(`plain Pagefind, ${name}: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`);
  }
});
