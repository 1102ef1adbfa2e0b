import { randomInt, randomLcg } from 'd3';
import * as OpenCC from 'opencc-js/cn2t';
import {
  having,
  significant,
  sitePlaces,
  type RenderedPlace,
} from '../../../browser/built-site/rendered-places.ts';
import { figures } from './search-figures.ts';
import { askAll, quoted } from './search-page.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';

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
/** How many phrases in another form than they stand in have their texts read. */
const READ = 300;

test('3,000 random substrings of all that is shown, in four forms: recall 1 and precision 1 by place', async ({
  page,
}) => {
  test.setTimeout(600_000);
  console.log(`seeds ${SEEDS.join(' (fixed), ')} (fresh)`);
  const places = await sitePlaces(page);
  const [fixed = [], fresh = []] = SEEDS.map((seed) => substrings(places, 1500, seed));
  const phrases = fixed.flatMap((phrase, index) => [phrase, fresh[index] ?? phrase]);
  const expected = phrases.map((phrase) => having(places, phrase));
  // One page is asked in all forms: what the index has on a phrase is loaded once.
  await page.goto('search/');
  for (const [name, form] of FORMS) {
    const queries = phrases.map((phrase) => quoted(form(phrase)));
    // Which places they are takes reading their texts: of the phrases as they stand for all, in other forms for some.
    const count = name === 'as it stands' ? phrases.length : READ;
    const answers = [
      ...(await askAll(page, queries.slice(0, count))),
      ...(await askAll(page, queries.slice(count), 0)),
    ].map((readings) => readings.find(({ kind }) => kind === 'chinese'));
    const miscounted = queries.filter((_, index) => answers[index]?.places !== expected[index]?.length);
    expect(miscounted.slice(0, 5), name).toEqual([]);
    const found = answers.slice(0, count).map((answer) => answer?.exact ?? []);
    const { recall, precision } = figures(found, expected.slice(0, count));
    console.log(`${name}: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`);
    const wrong = found.flatMap((own, index) =>
      own.join() === expected[index]?.join() ? [] : (queries[index] ?? ''),
    );
    expect(wrong.slice(0, 5), name).toEqual([]);
    expect({ recall, precision }, name).toEqual({ recall: 1, precision: 1 });
  }
});
