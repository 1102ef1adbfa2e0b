import type { Page } from '@playwright/test';

/** Opens what a page keeps under “View”: languages, marks, documents and their order. */
export async function openView(page: Page) {
  await page
    .locator('summary')
    .getByText(/^(?:View|显示)$/u)
    .click();
}
