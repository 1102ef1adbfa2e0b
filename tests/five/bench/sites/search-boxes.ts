import type { Page } from '@playwright/test';
import { search as searchZh } from '../../../../src/i18n/zh/pages/search.ts';

/** A site’s own search, used as its readers use it. */
export interface SearchBox {
  /** From any page of the site to the field. */
  open: (page: Page) => Promise<void>;
  /** Types a phrase, asks for all that is listed, and gives the addresses of the places, decoded. */
  ask: (page: Page, phrase: string) => Promise<string[]>;
}

/** This site has a page for its search; what it lists as standing as typed counts, not what it calls looser. */
export const duiduBox: SearchBox = {
  open: async (page) => {
    await page.goto(new URL('/zh/search/', page.url()).href);
    await page.waitForLoadState('networkidle');
  },
  ask: async (page, phrase) => {
    const answered = page.locator('[data-results][aria-busy="false"]');
    await page.getByRole('searchbox').fill(phrase);
    await page.getByRole('searchbox').press('Enter');
    await answered.waitFor({ state: 'attached' });
    while (await page.locator('[data-more]').isVisible()) {
      await page.locator('[data-more]').click();
      await answered.waitFor({ state: 'attached' });
    }
    return page.locator('[data-results] [data-place]').evaluateAll((places, exact) => {
      const tiers = [...document.querySelectorAll('[data-results] .search-tier')];
      const isExact = (place: Element) =>
        tiers.findLast((each) => each.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING)
          ?.textContent === exact;
      return places.filter(isExact).map((place) => {
        const of = place.closest('[data-document]')?.getAttribute('data-document') ?? '';
        return `/zh/documents/${of}/#${place.getAttribute('data-place') ?? ''}`;
      });
    }, searchZh.tiers.exact);
  },
};

/** Starlight’s box names the page of a result first, and under it at most three of its sections. */
export const starlightBox: SearchBox = {
  open: async (page) => {
    await page.locator('button[data-open-modal]').click();
    await page.locator('#starlight__search input').waitFor();
  },
  ask: async (page, phrase) => {
    const [field, list] = [page.locator('#starlight__search input'), page.locator('ol.pagefind-ui__results')];
    const waiting = list.locator('.pagefind-ui__loading');
    await field.fill('');
    await list.waitFor({ state: 'detached' });
    await field.fill(phrase);
    await list.waitFor({ state: 'attached' });
    await waiting.first().waitFor({ state: 'detached' });
    const more = page.locator('.pagefind-ui__results-area button.pagefind-ui__button');
    while (await more.isVisible()) {
      await more.click();
      await waiting.first().waitFor({ state: 'detached' });
    }
    const addresses = await list.locator('.pagefind-ui__result-inner').evaluateAll((results) =>
      results.flatMap((result) => {
        const sections = [...result.querySelectorAll('.pagefind-ui__result-nested a')];
        const hasOwn = result.querySelector(':scope > .pagefind-ui__result-excerpt') !== null;
        const own = result.querySelector(':scope > .pagefind-ui__result-title a');
        const links = own !== null && (hasOwn || sections.length === 0) ? [own, ...sections] : sections;
        return links.map((link) => link.getAttribute('href') ?? '');
      }),
    );
    return addresses.map(decodeURIComponent);
  },
};

/** VitePress’s box lists sections, sixteen at most. */
export const vitepressBox: SearchBox = {
  open: async (page) => {
    await page.locator('#local-search button').first().click();
    await page.locator('#localsearch-input').waitFor();
  },
  ask: async (page, phrase) => {
    const [field, results] = [page.locator('#localsearch-input'), page.locator('.VPLocalSearchBox .results')];
    const answered = results.locator('.result, .no-results').first();
    await field.fill('');
    await answered.waitFor({ state: 'detached' });
    await field.fill(phrase);
    await answered.waitFor();
    const addresses = await results
      .locator('.result')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    return addresses.map(decodeURIComponent);
  },
};
