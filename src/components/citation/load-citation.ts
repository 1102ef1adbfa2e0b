import type { CitationForm } from '../../exports/citation/citation-forms.ts';
import type { CitationItem } from '../../exports/citation/citation-item.ts';
import type { PassagePlace } from '../../exports/citation/passage-address.ts';
import { siteRoot } from '../offline/site-root.ts';
import { pageLocale } from './page-locale.ts';

/** A document, or a passage in it, as a reader cites it today; the processor and the record are loaded for it. */
export async function loadCitation(
  document: string,
  form: CitationForm,
  url: string,
  passage?: PassagePlace,
): Promise<string> {
  const [{ cite }, item] = await Promise.all([import('../../exports/citation/cite.ts'), loadItem(document)]);
  return cite(item, form, { url, passage, accessed: today() });
}

/** The absolute address of a page of this site in the language of the page shown: `documents/linzi-2022/`. */
export function siteAddress(page: string): string {
  const language = pageLocale() === 'zh' ? 'zh/' : '';
  return new URL(`${siteRoot()}${language}${page}`, location.origin).href;
}

const items = new Map<string, Promise<CitationItem>>();

/** A document's record, loaded once; a failed loading is tried again when it is next wanted. */
function loadItem(document: string): Promise<CitationItem> {
  const item = items.get(document) ?? fetchItem(`${siteRoot()}documents/${document}/${document}.csl.json`);
  items.set(document, item);
  item.catch(() => items.delete(document));
  return item;
}

async function fetchItem(address: string): Promise<CitationItem> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const [item] = (await response.json()) as [CitationItem];
  return item;
}

/** The day where the reader is, as an ISO 8601 date. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month ?? ''}-${day ?? ''}`;
}
