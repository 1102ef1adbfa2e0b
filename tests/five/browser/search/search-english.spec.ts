import { randomInt, randomLcg } from 'd3';
import {
  having,
  sitePlaces,
  stemmed,
  type RenderedPlace,
} from '../../../browser/built-site/rendered-places.ts';
import { ask, askAll, quoted, showAll, shownPlaces } from './search-page.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';

/** Runs of 1 to 12 words, as they are written; one of numbers alone is no English. */
function englishRuns(places: readonly RenderedPlace[], count: number, seed: number): string[] {
  const source = randomLcg(seed);
  const draw = (below: number) => randomInt.source(source)(below)();
  return Array.from({ length: count }, () => {
    const words = (places[draw(places.length)]?.en.join(' ') ?? '').split(/\s+/u);
    const start = draw(words.length);
    return words.slice(start, start + 1 + draw(12)).join(' ');
  }).filter((run) => /\p{Script=Latin}/u.test(run));
}

test('500 runs of English words, in any form of each, are found in every place that has them and in no other', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const places = await sitePlaces(page);
  const seeds = [0.2022, Math.random()];
  const runs = seeds.flatMap((seed) => englishRuns(places, 250, seed));
  console.log(`seeds ${seeds.join(' (fixed), ')} (fresh): ${runs.length} runs`);
  await page.goto('search/');
  const answers = await askAll(page, runs.map(quoted));
  const wrong = runs.filter((run, index) => {
    const found = answers[index]?.find(({ kind }) => kind === 'english')?.exact;
    return found?.join() !== having(places, run, 'en').join();
  });
  console.log(`recall and precision ${((runs.length - wrong.length) / runs.length).toFixed(3)}`);
  expect(wrong.slice(0, 5)).toEqual([]);
});

test('15 runs of English words that have a word twice are found as they stand, typed', async ({ page }) => {
  const places = await sitePlaces(page);
  const source = randomLcg(0.2017);
  const repeated = englishRuns(places, 3_000, source()).filter((run) => {
    const words = stemmed(run).trim().split(' ');
    return words.length < 9 && new Set(words).size < words.length;
  });
  const runs = ['the self improvement of the government', ...repeated.slice(0, 15)];
  expect(runs).toHaveLength(16);
  await page.goto('search/');
  for (const run of runs) {
    for (const query of [quoted(run), run.replace(/["“”]/gu, '')]) {
      await ask(page, query);
      await showAll(page);
      const shown = await shownPlaces(page);
      expect(shown, query).toEqual(expect.arrayContaining(having(places, run, 'en')));
      await expect(page.locator('.search-tier').first(), query).toHaveText('Full matches');
    }
  }
});
