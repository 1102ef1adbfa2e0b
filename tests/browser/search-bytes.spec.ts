import { openSearch } from './ask-search.ts';
import { expect, test } from './site-test.ts';

test.describe.configure({ mode: 'default' });

/** Bytes of a first query on the five documents, the page itself apart; English is read beside the Chinese. */
const CHINESE = 70_000;
const LATIN = 100_000;

for (const [query, limit] of [
  ['“一岗双责”', CHINESE],
  ['民心工程', CHINESE],
  ['领导干部廉洁自律', CHINESE],
  ['政府', CHINESE],
  ['的', CHINESE],
  ['minxin gongcheng', LATIN],
  ['field research', LATIN],
  ['of the people', LATIN],
] as const) {
  test(`a first query loads at most ${limit / 1000} kB: ${query}`, async ({ page }) => {
    const { weight, ask } = await openSearch(page, 'search/');
    const cold = await ask(query);
    const warm = await ask(query);
    const next = await ask('不少于');
    console.log(
      `${query}: page ${weight} bytes; first ${cold.bytes} bytes, ${cold.time} ms; again ${warm.bytes} bytes, ${warm.time} ms; next ${next.bytes} bytes, ${next.time} ms`,
    );
    expect(cold.bytes).toBeLessThanOrEqual(limit);
    expect(next.bytes).toBeLessThanOrEqual(30 * 1024);
  });
}
