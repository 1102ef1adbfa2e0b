import { expect, test as base, type BrowserContext } from '@playwright/test';

export { expect, type Page } from '@playwright/test';

/**
 * Playwright's test, failing on any error in the console of a page: a breach of the content security
 * policy, an exception, a file that is missing. Where a test breaks files itself, what the browser says
 * of those does not count: `test.use({ breaksFiles: true })`.
 */
export const test = base.extend<{ breaksFiles: boolean }>({
  breaksFiles: [false, { option: true }],
  context: async ({ context, breaksFiles }, use) => {
    const errors = consoleErrors(context);
    await use(context);
    expect(errors.filter((error) => !breaksFiles || error.includes('Content Security Policy'))).toEqual([]);
  },
});

/** The errors that the console of a context's pages will have shown, growing as they come. */
export function consoleErrors(context: BrowserContext): string[] {
  const errors: string[] = [];
  context.on('console', (message) => {
    const { url } = message.location();
    // The browser asks for it of itself where a file that is no page is opened.
    const isOwn = url.endsWith('/favicon.ico');
    if (message.type() === 'error' && !isOwn) errors.push(`${message.text()} (${url})`);
  });
  context.on('weberror', (error) => errors.push(`Uncaught ${error.error().message}`));
  return errors;
}
