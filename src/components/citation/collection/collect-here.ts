import type { DocumentFile } from '../../../analysis/document/document-file.ts';
import { collectedPlace } from '../../../exports/collection/collected.ts';
import { localeFolder } from '../../../i18n/locales.ts';
import { pageLocale } from '../../../i18n/page-words.ts';
import { siteRoot } from '../../../i18n/site-root.ts';
import { element } from '../../shared/element.ts';
import { loadJson } from '../../shared/load-json.ts';
import { collect } from './collect.ts';
import type { CollectablePage } from './collectable-pages.ts';
import { collectionWords as words } from './collection-words.ts';

/**
 * Collects what a button is at, and says beside it what became of it.
 * @param button its `data-collect` is an address below the root of the language, or the part of this page, `#shares`
 */
export async function collectHere(button: HTMLElement) {
  const next = button.nextElementSibling;
  const isStatus = next?.matches('[role=status]') === true;
  const status = isStatus ? next : element('span', 'no-print ml-3 font-sans text-sm');
  status.role = 'status';
  if (!isStatus) button.after(status);
  try {
    const at = addressOf(button.dataset['collect'] ?? '');
    const { text, check } = await textAt(at);
    status.replaceChildren(...collect(at, text, check));
  } catch (error) {
    console.warn(error);
    status.replaceChildren(words.failed);
  }
}

/** The address of a part of this page with what is chosen there, where that is part of such an address. */
function addressOf(given: string): string {
  if (given !== '' && !given.startsWith('#')) return given;
  const root = `${siteRoot()}${localeFolder(pageLocale())}`;
  const page = location.pathname.slice(root.length);
  const [chosen, plain] = [`${page}${location.search}${given}`, `${page}${given}`];
  return collectedPlace(chosen) === null ? plain : chosen;
}

/** What stands at an address now, and its check where that is not the text’s. */
async function textAt(at: string): Promise<{ text: string; check?: string }> {
  const place = collectedPlace(at);
  if (place?.kind === 'place') {
    const { provisions } = await loadJson<DocumentFile>(`${siteRoot()}data/documents/${place.document}.json`);
    const provision = provisions.find(({ id }) => id === place.id);
    if (provision !== undefined) {
      const sentences = provision.sentences.map(({ zh }) => zh).join('');
      return { text: [provision.heading?.zh ?? '', sentences].join('\n').trim() };
    }
  }
  const pages = await loadJson<Record<string, CollectablePage>>(`${siteRoot()}collection/pages.json`);
  const page = place?.kind === 'page' ? pages[place.page] : undefined;
  if (page === undefined) throw new Error(`Nothing can be collected at ${at}.`);
  return { text: [page.zh, page.en].filter((text) => text !== '').join('\n'), check: page.check };
}
