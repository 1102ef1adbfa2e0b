import type { Page } from '@playwright/test';
import type { ReadingKind } from '../../../../src/search/query/read-query.ts';
import { askAll } from './search-page.ts';

/** The places that the page’s own search gives as exact in the readings of a kind, for many queries at once. */
export async function exactPlaces(
  page: Page,
  queries: readonly string[],
  kind: ReadingKind,
): Promise<string[][]> {
  const answers = await askAll(page, queries);
  return answers.map((readings) => readings.find((reading) => reading.kind === kind)?.exact ?? []);
}

/** Share of what should be found that is, and of what is found that should be, over all queries. */
export function figures(found: readonly (readonly string[])[], expected: readonly (readonly string[])[]) {
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
