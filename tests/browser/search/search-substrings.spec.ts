import { randomInt, randomLcg } from 'd3';
import * as OpenCC from 'opencc-js/cn2t';
import { having, significant, sitePlaces, type RenderedPlace } from '../built-site/rendered-places.ts';
import { exactPlaces, figures } from './search-figures.ts';
import { askAll, quoted } from './search-page.ts';
import { expect, test, type Page } from '../built-site/site-test.ts';

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
    test.setTimeout(600_000);
    console.log(`seeds ${SEEDS.join(' (fixed), ')} (fresh)`);
    const places = await sitePlaces(page);
    const phrases = phrasesOf(places);
    await page.goto('search/');
    const expected = phrases.map((phrase) => having(places, phrase));
    const queries = phrases.map((phrase) => quoted(form(phrase)));
    const numbers = await placeCounts(page, queries);
    const miscounted = queries.filter((_, index) => numbers[index] !== expected[index]?.length);
    expect(miscounted.slice(0, 5), name).toEqual([]);
    // Which places they are takes reading their texts: of the phrases as they stand for all, in other forms for some.
    const isRead = (_: unknown, index: number) => name === 'as it stands' || index % 10 === 0;
    const [read, wanted] = [queries.filter(isRead), expected.filter(isRead)];
    const found = await exactPlaces(page, read, 'chinese');
    const { recall, precision } = figures(found, wanted);
    console.log(`${name}: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`);
    const wrong = read.filter((_, index) => found[index]?.join() !== wanted[index]?.join());
    expect(wrong.slice(0, 5), name).toEqual([]);
    expect({ recall, precision }, name).toEqual({ recall: 1, precision: 1 });
  });
}

/** In how many places the search says that each query stands as it is, in the texts and in notes. */
async function placeCounts(page: Page, queries: readonly string[]): Promise<number[]> {
  const answers = await askAll(page, queries, 0);
  return answers.map((readings) => readings.find(({ kind }) => kind === 'chinese')?.places ?? 0);
}
