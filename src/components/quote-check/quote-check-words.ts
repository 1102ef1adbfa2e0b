import type { QuoteCheckWords } from '../../i18n/en/pages/quote-check.ts';
import { pageWords } from '../../i18n/page-words.ts';

/** The words of quotations that are checked; those of the page’s language alone are loaded. */
export const quoteCheckWords = await pageWords(
  import.meta.glob<QuoteCheckWords>('../../i18n/*/pages/quote-check.ts', { import: 'quoteCheck' }),
)();
