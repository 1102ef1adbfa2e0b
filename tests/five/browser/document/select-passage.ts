import { expect, type Locator, type Page } from '@playwright/test';
import { builtCorpus } from '../../../browser/built-site/built-site.ts';

/** One end of a selection: a text's selector and an offset in its first text node. */
type End = [selector: string, offset: number];

/** Selects as a reader does with the mouse, from one text to another. */
export async function select(page: Page, from: End, to: End) {
  await page.evaluate(
    (ends) => {
      const [start, end] = ends.map(([selector, offset]) => {
        const element = document.querySelector(selector);
        if (element === null) throw new Error(`There is no ${selector}.`);
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        return { node: walker.nextNode() ?? element, offset };
      });
      if (start === undefined || end === undefined) return;
      start.node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
    },
    [from, to],
  );
}

/** The bar that is offered for a selection on an English page. */
export function bar(page: Page): Locator {
  return page.getByRole('group', { name: 'Selected passage' });
}

/** Presses a button of the bar, and returns what is on the clipboard then. */
export async function press(page: Page, name: string): Promise<string> {
  await bar(page).getByRole('button', { name }).click();
  await expect(bar(page).getByRole('status')).toContainText('copied');
  return clipboard(page);
}

export function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** What is marked as the passage of the page's address, mark by mark. */
export function marked(page: Page): Promise<string[]> {
  return page.locator('mark.passage').allTextContents();
}

/** The selectors of a sentence's or heading's Chinese and English on a document's page. */
export const zh = (id: string) => `[id="${id}"] > .zh`;
export const en = (id: string) => `[id="${id}"] > .en`;

/** A sentence as the built site gives it away. */
export function sentence(document: string, id: string): { zh: string; en: string } {
  const found = builtCorpus()
    .documents.filter((each) => each.id === document)
    .flatMap(({ provisions }) => provisions)
    .flatMap(({ sentences }) => sentences)
    .find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no sentence ${id} in ${document}.`);
  return found;
}
