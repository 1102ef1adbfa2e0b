import type { Words } from '../../i18n/en/words.ts';
import { pageWords } from '../../i18n/page-words.ts';

const WORDS = import.meta.glob<Words['offline']>('../../i18n/*/offline.ts', {
  eager: true,
  import: 'offline',
});

/** The words of offline reading in the language of the page. */
export function offlineWords(): Words['offline'] {
  return pageWords(WORDS);
}
