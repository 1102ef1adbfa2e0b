import { expect, type Page } from '@playwright/test';
import { builtCorpus } from './built-site.ts';

/** Every place that can be found: provisions with their headings, titles and blocks. */
export const corpus = builtCorpus();
export const places = corpus.documents.flatMap(({ id, title, provisions, blocks }) => [
  { document: id, place: 'title', text: title.zh },
  ...provisions.map((provision) => ({
    document: id,
    place: provision.id,
    text: (provision.heading?.zh ?? '') + provision.sentences.map(({ zh }) => zh).join(''),
  })),
  ...blocks.map((block) => ({ document: id, place: block.id, text: block.zh.replace(/\s/gu, '') })),
]);
export const significant = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** The places whose text contains a phrase, punctuation apart: what the page must show, and no more. */
export const expected = (phrase: string) =>
  places
    .filter(({ text }) => significant(text).includes(significant(phrase)))
    .map(({ document, place }) => `${document} ${place}`)
    .sort();

export async function find(page: Page, query: string): Promise<string[]> {
  await page.getByRole('searchbox').fill(query);
  await page.getByRole('searchbox').press('Enter');
  await expect(page.locator('[data-results]')).toHaveAttribute('aria-busy', 'false');
  const found = page.locator('[data-results] [data-place]');
  return (
    await found.evaluateAll((items) =>
      items.map(
        (item) =>
          `${item.closest<HTMLElement>('[data-document]')?.dataset['document']} ${(item as HTMLElement).dataset['place']}`,
      ),
    )
  ).sort();
}
