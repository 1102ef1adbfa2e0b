import { citationDate, type CitationDate, type CitationItem } from './citation-item.ts';
import type { Localized } from '../../corpus/model/localized.ts';
import { provisionNames as inEnglish } from '../../i18n/en/provision-names.ts';
import { provisionNames as inChinese } from '../../i18n/zh/provision-names.ts';
import { chineseNumber } from '../../corpus/model/provision-number.ts';
import type { PassagePlace } from './passage-address.ts';

/** What of a document is cited, and how. */
export interface CitationRequest {
  /** The absolute address of what is cited; left out, it is the document's, where that is known. */
  url?: string | undefined;
  /** The passage quoted; none for the whole document. */
  passage?: PassagePlace | undefined;
  /** The day the reader saw it, as an ISO 8601 date; left out where nobody has yet. */
  accessed?: string | undefined;
}

/** A document as it is cited once: with the place, the address and the day it was read. */
export interface CitedItem extends CitationItem {
  'citation-key': string;
  'original-title'?: string;
  translator?: [{ literal: string }];
  /** The provision. Not a locator, which processors would label as a page or a section. */
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

/** The provision or provisions a passage stands in, as a citation names them; null outside provisions. */
export function provisionLocator(
  { from, to }: PassagePlace,
  numerals: CitationItem['custom']['numerals'],
): Localized | null {
  const [first, last] = [provisionOf(from.id), provisionOf(to.id)];
  if (first === null || last === null) return null;
  const [start, end] = [label(first, numerals), label(last, numerals)];
  if (first === last) return start;
  const isNumbered = [start, end].every(({ en }) => en.startsWith('provision '));
  const en = isNumbered ? `provisions ${start.en.slice(10)}–${end.en.slice(10)}` : `${start.en} to ${end.en}`;
  return { zh: `${start.zh}至${end.zh}`, en };
}

/** The id of the provision that a sentence or heading belongs to. */
function provisionOf(id: string): string | null {
  return /^(preamble|closing|\d+(?:-\d+)?)(?:\.|$)/u.exec(id)?.[1] ?? null;
}

function label(id: string, numerals: CitationItem['custom']['numerals']): Localized {
  if (id === 'preamble' || id === 'closing') return { zh: inChinese[id], en: inEnglish[id].toLowerCase() };
  const en = `provision ${id.replace(/-(\d+)$/u, '($1)')}`;
  if (numerals === 'arabic') return { zh: `第${id}条`, en };
  const [, section = '', item] = /^(.+?)(（.+）)?$/u.exec(chineseNumber(id)) ?? [];
  return { zh: `第${section}节${item === undefined ? '' : `第${item}项`}`, en };
}
