import { randomInt, randomLcg } from 'd3';
import stem from 'wink-porter2-stemmer';
import type { Answer } from '../../src/search/run-search.ts';
import { builtCorpus } from './built-site.ts';
import { expect, test } from './site-test.ts';

/** Every place that can be found, with its translation. */
const places = builtCorpus().documents.flatMap(({ id, title, provisions, blocks }) => [
  { id: `${id} title`, text: title.en },
  ...provisions.map(({ id: own, heading, sentences }) => ({
    id: `${id} ${own}`,
    text: [heading?.en ?? '', ...sentences.map(({ en }) => en)].join(' '),
  })),
  ...blocks.map(({ id: own, en }) => ({ id: `${id} ${own}`, text: en })),
]);

/** Runs of 1 to 12 words, as they are written; one of numbers alone is no English. */
function englishRuns(count: number, seed: number): string[] {
  const source = randomLcg(seed);
  const draw = (below: number) => randomInt.source(source)(below)();
  return Array.from({ length: count }, () => {
    const words = (places[draw(places.length)]?.text ?? '').split(/\s+/u);
    const start = draw(words.length);
    return words.slice(start, start + 1 + draw(12)).join(' ');
  }).filter((run) => /\p{Script=Latin}/u.test(run));
}

/** A text as the stems of its words between spaces. */
function stemmed(text: string): string {
  const words = text.toLowerCase().replace(/[’']s\b/gu, '');
  const found = words.match(/\d+(?:[.,:/–-]\d+)*|[\p{L}\p{N}]+|[%&]/gu) ?? [];
  return ` ${found.map(stem).join(' ')} `;
}

test('500 runs of English words, in any form of each, are found in every place that has them and in no other', async ({
  page,
}) => {
  const seeds = [0.2022, Math.random()];
  const runs = seeds.flatMap((seed) => englishRuns(250, seed));
  await page.goto('search/');
  const found = await page.evaluate(
    async (queries) => {
      const panel = document.querySelector('search-panel') as unknown as {
        find(query: string): Promise<Answer>;
      };
      const answers = [];
      for (const query of queries) answers.push(await panel.find(query));
      return answers.map(({ readings }) =>
        readings
          .filter(({ kind }) => kind === 'english')
          .flatMap((reading) => reading.places.map(({ document: from, id }) => `${from} ${id}`))
          .sort(),
      );
    },
    runs.map((run) => `"${run.replace(/["“”„＂]/gu, '')}"`),
  );
  const texts = places.map(({ id, text }) => ({ id, text: stemmed(text) }));
  const expected = runs.map((run) => {
    const wanted = stemmed(run);
    return texts
      .filter(({ text }) => text.includes(wanted))
      .map(({ id }) => id)
      .sort();
  });
  console.log(`seeds ${seeds.join(' (fixed), ')} (fresh): ${runs.length} runs`);
  const wrong = runs.filter((_, index) => found[index]?.join() !== expected[index]?.join());
  expect(wrong.slice(0, 5)).toEqual([]);
});
