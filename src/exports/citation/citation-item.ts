import type { Document } from '../../corpus/model/corpus.ts';
import { NAME } from '../../corpus/edition/edition.ts';

/** A date of CSL-JSON: one date of year, month and day. */
export interface CitationDate {
  'date-parts': [[number, number, number]];
}

/** A document as CSL-JSON. Its type is the one CSL has for what an administration orders. */
export interface CitationItem {
  id: string;
  type: 'regulation';
  title: string;
  author: [{ literal: string }];
  genre: string;
  number?: string;
  /** Left out where the document does not state it. */
  issued?: CitationDate;
  'container-title': string;
  URL?: string;
  language: 'zh-CN';
  /** What CSL-JSON has no place for: the English, and how the document numbers its provisions. */
  custom: {
    english: { title: string; author: string; genre: string; 'container-title': string };
    numerals: 'arabic' | 'chinese';
  };
}

/** A document as its citations need it; `url` is the absolute address of its page, where it is known. */
export function citationItem(document: Document, url?: string): CitationItem {
  const { id, title, issuer, genre, docNumber, issued, provisions } = document;
  return {
    id,
    type: 'regulation',
    title: title.zh,
    author: [{ literal: issuer.zh }],
    genre: genre.zh,
    ...(docNumber === null ? {} : { number: docNumber }),
    ...(issued === null ? {} : { issued: citationDate(issued) }),
    'container-title': NAME.zh,
    ...(url === undefined ? {} : { URL: url }),
    language: 'zh-CN',
    custom: {
      english: { title: title.en, author: issuer.en, genre: genre.en, 'container-title': NAME.en },
      numerals: provisions.some(({ number }) => /^\d/u.test(number ?? '')) ? 'arabic' : 'chinese',
    },
  };
}

/** An ISO 8601 date as CSL-JSON has it. */
export function citationDate(iso: string): CitationDate {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { 'date-parts': [[year, month, day]] };
}
