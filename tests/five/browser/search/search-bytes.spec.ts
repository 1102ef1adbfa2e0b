import { randomInt, randomLcg } from 'd3';
import { median } from 'd3-array';
import { openSearch } from '../../../browser/built-site/ask-search.ts';
import { sitePlaces } from '../../../browser/built-site/rendered-places.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';

test.describe.configure({ mode: 'default' });

/**
 * Bytes on the five documents: scripts, worker, WebAssembly, Pagefind’s entry, index, filters and texts together,
 * compressed as a host sends them; the page’s HTML, styles and fonts apart.
 */
const FIRST = 137_000;
const NEXT = 30_000;
const NEXT_MEAN = 10_000;

const QUERIES = [
  '“一岗双责”',
  '一岗双责',
  '民心工程',
  '领导干部廉洁自律',
  '政府',
  '的',
  '人',
  '党',
  '监督 -纪律',
  '调研 不少于',
  '全力建设学习型政府',
  '两个确立',
  '黨風廉政建設',
  '津滨政发〔2017〕9号',
  '坚持以人民为中心的发展思想，提高政治站位，严明纪律规矩',
  'minxin gongcheng',
  'mín xīn gōng chéng',
  'zhi zhi',
  'lv',
  'zhanlve',
  'shi',
  'field research',
  'of the people',
  'the',
  'of the',
  'to be',
  "people's livelihood",
  'how often must leaders study',
  'Two Affirmations',
  'the self improvement of the government',
];

/** The heaviest and one of each other kind: a page is opened for each. */
const FIRST_QUERIES = [
  'minxin gongcheng',
  '一岗双责',
  '的',
  '监督 -纪律',
  '坚持以人民为中心的发展思想，提高政治站位，严明纪律规矩',
  'zhi zhi',
  'shi',
  'the',
  'how often must leaders study',
];

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const summary = (all: readonly number[]) =>
  `median ${kilobytes(median(all) ?? 0)}, mean ${kilobytes(all.reduce((a, b) => a + b, 0) / all.length)}, largest ${kilobytes(Math.max(...all))}`;

test(`a first query of any language loads at most ${kilobytes(FIRST)}`, async ({ page }) => {
  test.setTimeout(300_000);
  // What is routed is not kept by the browser, so that each query is the first.
  await page.route('**/*', (route) => route.continue());
  const costs: [string, number][] = [];
  for (const query of FIRST_QUERIES) {
    const { scripts, ask } = await openSearch(page, 'search/');
    costs.push([query, scripts + (await ask(query)).bytes]);
    await page.goto('about:blank');
  }
  console.log(costs.map(([query, bytes]) => `${kilobytes(bytes)} ${query}`).join('\n'));
  console.log(`${costs.length} first queries: ${summary(costs.map(([, bytes]) => bytes))}`);
  expect(costs.filter(([, bytes]) => bytes > FIRST)).toEqual([]);
  // Nothing is weighed where nothing was seen to load.
  expect(Math.min(...costs.map(([, bytes]) => bytes))).toBeGreaterThan(60_000);
});

test(`of 100 queries typed one after another each loads at most ${kilobytes(NEXT)}, ${kilobytes(NEXT_MEAN)} in the mean`, async ({
  page,
}) => {
  test.setTimeout(300_000);
  const places = await sitePlaces(page);
  const draw = (below: number) => randomInt.source(source)(below)();
  const source = randomLcg(0.2018);
  const drawn = Array.from({ length: 100 - QUERIES.length }, (_, index) => {
    const place = places[draw(places.length)];
    if (index % 3 === 0) {
      const words = (place?.en.join(' ') ?? '').split(/\s+/u);
      const start = draw(words.length);
      return words.slice(start, start + 1 + draw(5)).join(' ');
    }
    const chars = Array.from(place?.zh.join('') ?? '');
    const start = draw(chars.length);
    return chars.slice(start, start + 2 + draw(12)).join('');
  });
  const { scripts, ask } = await openSearch(page, 'search/');
  const costs: [string, number][] = [];
  const mixed = [...QUERIES, ...drawn].map((query) => ({ query, order: source() }));
  for (const { query } of mixed.sort((a, b) => a.order - b.order)) {
    costs.push([query, (await ask(query)).bytes]);
  }
  const [first, ...next] = costs;
  console.log(`first ${kilobytes(scripts + (first?.[1] ?? 0))} (${first?.[0]})`);
  console.log(`${next.length} following: ${summary(next.map(([, bytes]) => bytes))}`);
  const largest = next.toSorted(([, a], [, b]) => b - a).slice(0, 5);
  console.log(largest.map(([query, bytes]) => `${kilobytes(bytes)} ${query}`).join('\n'));
  expect(next.filter(([, bytes]) => bytes > NEXT)).toEqual([]);
  expect(next.reduce((sum, [, bytes]) => sum + bytes, 0) / next.length).toBeLessThanOrEqual(NEXT_MEAN);
});
