import type { Page } from '@playwright/test';
import type { Answer } from '../../../../src/search/query/run-search.ts';
import { builtCorpus } from '../../../browser/built-site/built-site.ts';
import { having, sitePlaces } from '../../../browser/built-site/rendered-places.ts';

export const corpus = builtCorpus();

/** Gives what the page must show of a phrase, and no more: the places on the documents’ pages that have it. */
export async function expectedPlaces(page: Page): Promise<(phrase: string) => string[]> {
  const places = await sitePlaces(page);
  return (phrase) => having(places, phrase);
}

/** Types a query and waits for its results. */
export async function ask(page: Page, query: string) {
  await page.getByRole('searchbox').fill(query);
  await page.getByRole('searchbox').press('Enter');
  await answered(page);
}

/** Until the results are there. */
export async function answered(page: Page) {
  // Waiting for an element asks more often than an expectation does.
  await page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
}

/** Types a query and reads every place that it finds, the first ten and all the more: `linzi-2022 9`. */
export async function find(page: Page, query: string): Promise<string[]> {
  await ask(page, query);
  await showAll(page);
  return shownPlaces(page);
}

/** Presses the button for more places until all are shown. */
export async function showAll(page: Page) {
  const more = page.locator('[data-more]');
  while (await more.isVisible()) {
    await more.click();
    await answered(page);
  }
}

/** The places that the page shows, those in which a query stands as it is alone if so asked. */
export async function shownPlaces(page: Page): Promise<string[]> {
  const found = page.locator('[data-results] [data-place]');
  return (
    await found.evaluateAll((items) =>
      items.map((item) => {
        const { dataset } = item as HTMLElement;
        return `${item.closest<HTMLElement>('[data-document]')?.dataset['document']} ${dataset['place']}`;
      }),
    )
  ).sort();
}

/** Opens the view: filters, order and the other way of showing the results. */
export async function openView(page: Page) {
  const view = page.locator('[data-open]');
  if ((await view.getAttribute('aria-expanded')) === 'false') await view.click();
}

/** What the search says of a query, without its page. */
export interface Asked {
  kind: string;
  /** Occurrences in the texts of the documents, as they stand. */
  occurrences: number;
  /** In how many places the query stands as it is, notes included. */
  places: number;
  /** The places in which the query stands as it is. */
  exact: string[];
}

/** Queries that wait for the search at once: few enough that none is given up on a busy machine. */
const AT_ONCE = 8;

/** Asks the search many queries, past the page that would show them; the ids of at most so many places are wanted. */
export function askAll(page: Page, queries: readonly string[], most = 5_000): Promise<Asked[][]> {
  return page.evaluate(
    async ([all, count, atOnce]) => {
      await customElements.whenDefined('search-panel');
      const panel = document.querySelector('search-panel') as unknown as {
        find(query: string, most: number): Promise<Answer>;
      };
      const ask = async (query: string): Promise<Asked[]> => {
        const { readings } = await panel.find(query, count);
        return readings.map(({ kind, exact, notes, places }) => ({
          kind,
          occurrences: exact.occurrences,
          places: exact.places + notes.places,
          exact: places
            .filter(({ tier }) => tier === 'exact')
            .map(({ of, id }) => `${of} ${id}`)
            .sort(),
        }));
      };
      const answers: Asked[][] = [];
      for (let at = 0; at < all.length; at += atOnce)
        answers.push(...(await Promise.all(all.slice(at, at + atOnce).map(ask))));
      return answers;
    },
    [queries, most, AT_ONCE] as const,
  );
}

/** A phrase in quotation marks, without any of its own, which would end it. */
export function quoted(phrase: string): string {
  return `"${phrase.replace(/["“”„‟＂「」『』｢｣﹁﹂﹃﹄〝〞〟«»]/gu, '')}"`;
}
