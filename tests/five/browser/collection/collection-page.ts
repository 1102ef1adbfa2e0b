import { type Download, type Page } from '@playwright/test';
import { textCheck, type Collected } from '../../../../src/exports/collection/collected.ts';
import { builtCorpus } from '../../../browser/built-site/built-site.ts';

const { documents } = builtCorpus();

/** Sentences of the documents as a browser keeps them, in their order. */
export function sentences(count: number): Collected[] {
  const all = documents.flatMap(({ id, provisions }) =>
    provisions.flatMap((provision) =>
      provision.sentences.map((sentence) => ({
        at: `documents/${id}/#${sentence.id}`,
        text: sentence.zh,
        check: textCheck(sentence.zh),
        version: '3.1.0',
        note: '',
      })),
    ),
  );
  return Array.from({ length: count }, (_, index) => all[index % all.length]).flatMap((each) => each ?? []);
}

/** Opens the page in a browser that keeps one list. */
export async function openList(
  page: Page,
  entries: readonly Collected[],
  name = 'Class',
  path = 'collection/',
) {
  await page.goto(path);
  await page.evaluate(
    (kept) => {
      localStorage.setItem('collection', kept);
    },
    JSON.stringify({ lists: [{ id: 'one', name, entries }], current: 'one' }),
  );
  await page.reload();
  await drawn(page, entries.length);
}

export async function drawn(page: Page, entries: number) {
  await page.locator(`collection-panel[data-drawn="${entries}"]`).waitFor({ state: 'attached' });
}

export function labels(page: Page): Promise<string[]> {
  return page.locator('.entry .entry-head > :first-child').allTextContents();
}

/** Presses a button that makes a file. */
export async function taken(page: Page, button: string): Promise<Download> {
  const coming = page.waitForEvent('download');
  await page.locator('.take-collection').getByRole('button', { name: button, exact: true }).click();
  return await coming;
}
