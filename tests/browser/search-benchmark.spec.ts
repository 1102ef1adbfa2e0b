import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { randomInt, randomLcg } from 'd3';
import MiniSearch from 'minisearch';
import * as OpenCC from 'opencc-js/cn2t';
import * as pagefind from 'pagefind';
import { pinyin } from 'pinyin-pro';
import { parse } from 'yaml';
import type { ReadingKind } from '../../src/search/read-query.ts';
import { builtCorpus, DIST } from './built-site.ts';
import { having, significant, sitePlaces, type RenderedPlace } from './rendered-places.ts';
import { askAll, quoted } from './search-page.ts';
import { expect, test, type Page } from './site-test.ts';

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
const phrasesOf = (places: readonly RenderedPlace[]) =>
  SEEDS.flatMap((seed) => substrings(places, 1500, seed));

/** The places that the page’s own search gives as exact in the readings of a kind, for many queries at once. */
async function search(page: Page, queries: readonly string[], kind: ReadingKind): Promise<string[][]> {
  const answers = await askAll(page, queries);
  return answers.map((readings) => readings.find((reading) => reading.kind === kind)?.exact ?? []);
}

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
    const found = await search(page, queries, 'chinese');
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

const toneless = (pinyin: string) =>
  pinyin
    .normalize('NFD')
    .replace(/u\u0308/gu, 'v')
    .replace(/[\u0300-\u0304\u030c]/gu, '');

test('300 pinyin queries of terms, with tones, without, and joined: recall 1', async ({ page }) => {
  const draw = randomInt.source(randomLcg(0.2022));
  const places = await sitePlaces(page);
  const terms = readdirSync('content/terms')
    .map((file) => parse(readFileSync(`content/terms/${file}`, 'utf8')) as { term: string; pinyin: string })
    .filter(
      ({ term, pinyin }) =>
        having(places, term).length > 0 && /^[\p{Script=Latin}\p{M}\s,;’'-]+$/u.test(pinyin),
    );
  const asked = Array.from({ length: 300 }, (_, index) => {
    const { term, pinyin } = terms[draw(terms.length)()] ?? { term: '', pinyin: '' };
    const typed = [pinyin, toneless(pinyin), toneless(pinyin).replace(/[\s,]/gu, '')][index % 3] ?? pinyin;
    return { term, typed };
  });
  await page.goto('search/');
  const found = await search(
    page,
    asked.map(({ typed }) => `"${typed}"`),
    'pinyin',
  );
  const expected = asked.map(({ term }) => having(places, term));
  const { recall, precision } = figures(found, expected);
  console.log(`pinyin: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`);
  const missed = asked.filter((_, index) => expected[index]?.some((id) => !found[index]?.includes(id)));
  expect(missed).toEqual([]);
});

test('30 syllables typed twice are found where two characters read so stand together, and nowhere else', async ({
  page,
}) => {
  const places = await sitePlaces(page);
  const syllables = new Map<string, Set<string>>();
  for (const char of new Set(places.flatMap(({ zh }) => Array.from(significant(zh.join('')))))) {
    const read = pinyin(char, { multiple: true, type: 'array', toneType: 'none', v: true });
    for (const each of read) syllables.set(each, (syllables.get(each) ?? new Set()).add(char));
  }
  const texts = places.map(({ id, zh }) => ({ id, chars: Array.from(significant(zh.join(''))) }));
  const twice = (own: Set<string>) =>
    texts
      .filter(({ chars }) => chars.some((char, at) => own.has(char) && own.has(chars[at + 1] ?? '')))
      .map(({ id }) => id)
      .sort();
  const asked = [
    'zhi',
    ...[...syllables.keys()].filter((each) => each !== 'zhi' && /^[a-z]{2,}$/u.test(each)),
  ]
    .map((syllable) => ({ syllable, expected: twice(syllables.get(syllable) ?? new Set()) }))
    .filter(({ expected }) => expected.length > 0)
    .slice(0, 31);
  expect(asked).toHaveLength(31);
  await page.goto('search/');
  const found = await search(
    page,
    asked.map(({ syllable }) => `${syllable} ${syllable}`),
    'pinyin',
  );
  console.log(
    asked.map(({ syllable, expected }) => `${syllable} ${syllable}: ${expected.length}`).join(', '),
  );
  expect(Object.fromEntries(asked.map(({ syllable }, index) => [syllable, found[index]]))).toEqual(
    Object.fromEntries(asked.map(({ syllable, expected }) => [syllable, expected])),
  );
});

test('30 radicals in the place of characters find what the characters find', async ({ page }) => {
  const places = await sitePlaces(page);
  const own = new Set(places.flatMap(({ zh }) => Array.from(zh.join(''))));
  // The radicals that PDF files of such texts hold, each with its character.
  const radicals = Array.from(
    '⼀⼆⼈⼊⼋⼒⼗⼝⼟⼤⼥⼦⼩⼯⼰⼲⼴⼼⽂⽅⽇⽉⽊⽌⽐⽔⽕⽣⽤⽬⽴⽼⽽⾃⾏⾔⾦⾯⻅⻆⻋⻓⻔⻛⻢⺠',
  );
  const characters = Array.from(
    '一二人入八力十口土大女子小工己干广心文方日月木止比水火生用目立老而自行言金面见角车长门风马民',
  );
  const asked = radicals
    .map((radical, index) => ({ radical, character: characters[index] ?? '' }))
    .filter(({ character }) => own.has(character))
    .slice(0, 30);
  expect(asked).toHaveLength(30);
  await page.goto('search/');
  const found = await search(
    page,
    asked.map(({ radical }) => `“${radical}”`),
    'chinese',
  );
  expect(found).toEqual(asked.map(({ character }) => having(places, character)));
});

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
