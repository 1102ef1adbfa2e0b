import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type {
  QuotationEntry,
  QuotationText,
  QuotationTexts,
} from '../../../../src/quotation/quotation-library.ts';
import type { QuotationLanguage } from '../../../../src/quotation/quotation-language.ts';
import { DIST } from '../../../browser/built-site/built-site.ts';

/** Stands word for word in Tianjin 2018, and with another number nearly. */
export const EXACT = '领导班子成员每年深入基层调研时间不少于2个月';
export const NEAR = '领导班子成员每年深入基层调研时间不少于3个月';

/** Pastes a quotation and waits for the answer. */
export async function check(page: Page, quotation: string) {
  await page.getByLabel('Quotation').fill(quotation);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await answered(page);
}

/** Until the answer is there: it is busy while the texts are compared. */
export async function answered(page: Page) {
  // Waiting for an element asks more often than an expectation does.
  await page.locator('[data-answer][aria-busy="false"]').waitFor({ state: 'attached' });
}

/** The verdict the page shows, as the matcher names it. */
export function verdict(page: Page): Promise<string | null> {
  return page.locator('[data-answer]').getAttribute('data-verdict');
}

/** The texts as the page loads them. */
export function quotationTexts(language: QuotationLanguage): QuotationTexts {
  const { documents, ...entry } = read(`${language}.json`) as QuotationEntry;
  const numbers = Array.from({ length: documents }, (_, number) => number);
  return {
    ...entry,
    documents: numbers.map((number) => read(`${language}/${number}.json`) as QuotationText),
  };
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(`${DIST}/quote-check/${file}`, 'utf8')) as unknown;
}
