import type { CitationForm } from '../../exports/citation/citation-forms.ts';
import type { CitationItem } from '../../exports/citation/citation-item.ts';
import type { PassagePlace } from '../../exports/citation/passage-address.ts';
import { localeFolder } from '../../i18n/locales.ts';
import { pageLocale } from '../../i18n/page-words.ts';
import { siteRoot } from '../../i18n/site-root.ts';
import { loadJson } from '../shared/load-json.ts';

/** Cites a document, or a passage in it, as of today. The citation processor and the record are loaded when needed. */
export async function loadCitation(
  document: string,
  form: CitationForm,
  url: string,
  passage?: PassagePlace,
): Promise<string> {
  const [{ cite }, item] = await Promise.all([import('../../exports/citation/cite.ts'), loadItem(document)]);
  return cite(item, form, { url, passage, accessed: today() });
}

/** The absolute address of a page (`documents/linzi-2022/`) in the language of the page shown. */
export function siteAddress(page: string): string {
  return new URL(`${siteRoot()}${localeFolder(pageLocale())}${page}`, location.origin).href;
}

const items = new Map<string, Promise<CitationItem>>();

/** A document’s record, loaded once; after a failure it is loaded again when next needed. */
export function loadItem(document: string): Promise<CitationItem> {
  const item = items.get(document) ?? fetchItem(`${siteRoot()}documents/${document}/${document}.csl.json`);
  items.set(document, item);
  item.catch(() => items.delete(document));
  return item;
}

async function fetchItem(address: string): Promise<CitationItem> {
  const [item] = await loadJson<[CitationItem]>(address);
  return item;
}

/** Today in the reader's time zone, as an ISO 8601 date. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month ?? ''}-${day ?? ''}`;
}
