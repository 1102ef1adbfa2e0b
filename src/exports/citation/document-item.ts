import { citationItem, type CitationItem } from './citation-item.ts';
import type { Document } from '../../corpus/model/corpus.ts';
import { interfaceIn } from '../../i18n/interface.ts';
import { LOCALES } from '../../i18n/locales.ts';

/** A document as it is cited from the built site, with its address where that of the site is known. */
export function documentItem(document: Document, site: URL | undefined): CitationItem {
  const page = interfaceIn(LOCALES[0]).path(`documents/${document.id}/`);
  return citationItem(document, site === undefined ? undefined : new URL(page, site).href);
}
