import type { CitationRequest } from './cite.ts';
import { citationDate, type CitationDate, type CitationItem } from './citation-item.ts';
import { provisionLocator } from './provision-locator.ts';

/** A document as it is cited once: with the place, the address and the day it was read. */
export interface CitedItem extends CitationItem {
  'citation-key': string;
  'original-title'?: string;
  translator?: [{ literal: string }];
  /** The provision. Not a locator, which processors would label as a page or section of their own. */
  section?: string;
  accessed?: CitationDate;
}

/** What a request cites, for the styles that name things in Chinese and for those that do so in English. */
export function citedItem(item: CitationItem, request: CitationRequest): Record<'zh' | 'en', CitedItem> {
  const { english, numerals } = item.custom;
  const { passage, accessed, url } = request;
  const provision = passage === undefined ? null : provisionLocator(passage, numerals);
  const isTranslated = passage?.language === 'en';
  const cited = (language: 'zh' | 'en', site: string) => ({
    'citation-key': item.id,
    ...(url === undefined ? {} : { URL: url }),
    ...(provision === null ? {} : { section: provision[language] }),
    ...(isTranslated ? { translator: [{ literal: site }] as [{ literal: string }] } : {}),
    ...(accessed === undefined ? {} : { accessed: citationDate(accessed) }),
  });
  return {
    zh: { ...item, ...cited('zh', item['container-title']) },
    en: {
      ...item,
      title: english.title,
      'original-title': item.title,
      author: [{ literal: english.author }],
      genre: english.genre,
      'container-title': english['container-title'],
      ...cited('en', english['container-title']),
    },
  };
}
