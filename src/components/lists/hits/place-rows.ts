import type { DocumentFile } from '../../../analysis/document/document-file.ts';
import type { HitRow } from '../../../exports/hits/hit-list.ts';
import { pageLocale } from '../../../i18n/page-words.ts';
import { placeLabel } from '../../../naming/place-label.ts';
import { shortName } from '../../../naming/short-name.ts';
import { findPhrase, significant, significantText } from '../../../search/text/normalise.ts';
import { loadJson } from '../../shared/load-json.ts';

/** A link of the page to a text of a document, with what it stands for there. */
export interface PlaceLink extends Pick<HitRow, 'passage' | 'before' | 'found' | 'after' | 'kind'> {
  link: HTMLAnchorElement;
}

/**
 * Rows of the places that a page links to, with what the documents' files of data say of each.
 * @param files the root of the site, ending in `/`
 */
export async function placeRows(places: readonly PlaceLink[], files: string): Promise<HitRow[]> {
  const ids = new Set(places.map(({ link }) => documentOf(link)));
  const loaded = await Promise.all(
    [...ids].map((id) => loadJson<DocumentFile>(`${files}data/documents/${id}.json`)),
  );
  const [documents, texts] = [new Map(loaded.map((each) => [each.id, each])), textsOf(loaded)];
  return places.map(({ link, ...hit }) => {
    const [document, place] = [documentOf(link), decodeURIComponent(link.hash.slice(1))];
    const text = texts.get(`${document}#${place}`);
    // The files name no chapter headings: the page has them whole.
    const chinese = text?.zh ?? `${hit.before}${hit.found}${hit.after}`;
    const { name, issued = null } = documents.get(document) ?? {};
    return {
      ...hit,
      found: asWritten(hit.found, chinese),
      document: name === undefined ? document : shortName({ shortName: name, issued }, pageLocale()),
      place: placeLabel(place, pageLocale()),
      chinese,
      english: text?.en ?? '',
      theme: text?.theme ?? '',
      address: link.href,
    };
  });
}

/** Words as a text has them, whose marks may be others than those on the page. */
function asWritten(words: string, text: string): string {
  if (text.includes(words)) return words;
  const [place] = findPhrase(significantText(text), significant(words));
  return place === undefined ? words : text.slice(place.start, place.end);
}

/** The document that a link leads to: `/documents/linzi-2022/#9.4`. */
function documentOf({ pathname }: HTMLAnchorElement): string {
  return pathname.split('/').at(-2) ?? '';
}

/** The texts of documents by `<document>#<id>`; a heading or block has no theme. */
function textsOf(documents: readonly DocumentFile[]) {
  return new Map(
    documents.flatMap(({ id: document, title, provisions, blocks }) =>
      [
        { id: 'title', ...title, theme: '' },
        ...provisions.flatMap(({ id, heading, sentences }) => [
          ...(heading === null ? [] : [{ id: `${id}.heading`, ...heading, theme: '' }]),
          ...sentences,
        ]),
        ...blocks.map((block) => ({ ...block, theme: '' })),
      ].map(({ id, zh, en, theme }) => [`${document}#${id}`, { zh, en, theme }] as const),
    ),
  );
}
