import type { Locator, Page } from '@playwright/test';

/** Where a reader of an English page chooses the document to stand beside it. */
export function choice(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Beside', exact: true });
}

/** What the choice says. */
export function status(page: Page): Locator {
  return page.locator('beside-choice').getByRole('status');
}

/** What each provision of the page has beside it. */
export function readBeside(page: Page) {
  return page.locator('.provision').evaluateAll((provisions) =>
    provisions.map((provision) => {
      const beside = provision.querySelector(':scope > .beside');
      const texts = (language: string) =>
        [...(beside?.querySelectorAll(`.text > [data-sentence] > .${language}`) ?? [])].map(
          ({ textContent }) => textContent,
        );
      return {
        id: provision.id,
        sentences: [...(beside?.querySelectorAll<HTMLElement>('.text > [data-sentence]') ?? [])].map(
          ({ dataset }) => dataset['sentence'],
        ),
        zh: texts('zh'),
        en: texts('en'),
        title: [...(beside?.querySelectorAll('.title > *') ?? [])].map(({ textContent }) => textContent),
        links: [...(beside?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href')),
        gap: beside?.matches('.gap') === true ? beside.textContent : null,
        apart: (beside?.getBoundingClientRect().top ?? 0) - provision.getBoundingClientRect().top,
      };
    }),
  );
}
