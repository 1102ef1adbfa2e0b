import { type Download, type Page } from '@playwright/test';

/** Takes a file away from below a chart: opens what it stands in, and presses its button. */
export async function takenAway(
  page: Page,
  chart: string,
  opened: string,
  button: string,
): Promise<Download> {
  const take = page.locator(`[data-take="${chart}"]`);
  await take.getByText(opened, { exact: true }).click();
  const download = page.waitForEvent('download');
  await take.getByText(button, { exact: true }).click();
  return await download;
}
