import type { CollectionWords } from '../../../i18n/en/lists/collection.ts';
import { pageWords } from '../../../i18n/page-words.ts';

/** The words of collecting in the language of the page. */
export const collectionWords = pageWords(
  import.meta.glob<CollectionWords>('../../../i18n/*/lists/collection.ts', {
    eager: true,
    import: 'collection',
  }),
);
