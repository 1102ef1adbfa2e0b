import type { Words } from '../../i18n/en/words.ts';
import { pageWords } from '../../i18n/page-words.ts';

const WORDS = import.meta.glob<Words['quotation']>('../../i18n/*/quotation.ts', {
  eager: true,
  import: 'quotation',
});

/** The words of quotations in the language of the page. */
export function quotationWords(): Words['quotation'] {
  return pageWords(WORDS);
}
