import type { QuotationText } from '../../../quotation/quotation-library.ts';
import { collectedPlace, textCheck, type Collected } from '../../../exports/collection/collected.ts';
import { localized } from '../../../corpus/model/localized.ts';
import type { PassagePlace } from '../../../exports/citation/passage-address.ts';
import { placeLabel } from '../../../naming/place-label.ts';
import { shortName } from '../../../naming/short-name.ts';
import { pageLocale } from '../../../i18n/page-words.ts';
import { loadJson } from '../../shared/load-json.ts';
import type { CollectablePage } from './collectable-pages.ts';
import { collectionWords as words } from './collection-words.ts';
import { passageText, wholePassage, wholePlace } from './passage-text.ts';

/** What the page says of the edition. */
export interface CollectionSettings {
  /** The root of its files. */
  files: string;
  /** The ids of its documents, in the order of their numbers. */
  documents: string[];
  languages: ('zh' | 'en')[];
  version: string;
  edition: string;
  site: string;
}

/** An entry with what the edition now has at its address. */
export interface ReadEntry {
  entry: Collected;
  label: string;
  chinese: string;
  english: string;
  /** Whether the Chinese begins or ends within a sentence, whose whole translation stands beside it. */
  isPart: boolean;
  /** Where a row’s texts stand. */
  places: { label: string; at: string }[];
  /** What a citation of it cites: a document, in a passage of it or whole; null for what is no text. */
  cited: { document: string; passage: PassagePlace } | null;
  state: keyof typeof words.states | null;
}

type Texts = Partial<Record<'zh' | 'en', QuotationText>>;

/** Reads what the edition has at the addresses of entries; each file that is needed is loaded once. */
export async function readEntries(
  entries: readonly Collected[],
  settings: CollectionSettings,
): Promise<ReadEntry[]> {
  const places = entries.map(({ at }) => collectedPlace(at));
  const needed = new Set(
    places.flatMap((place) => (place === null || place.kind === 'page' ? [] : [place.document])),
  );
  const needsPages = places.some((place) => place?.kind === 'page');
  const pages = needsPages ? await loadPages(settings).catch(() => null) : {};
  for (const place of places) {
    if (place?.kind !== 'page') continue;
    for (const each of pages?.[place.page]?.places ?? []) needed.add(each.split('#')[0] ?? '');
  }
  const texts = new Map<string, Texts | null>();
  await Promise.all(
    [...needed].map(async (document) => {
      texts.set(document, await loadTexts(document, settings).catch(() => null));
    }),
  );
  return entries.map((entry, index) => {
    const place = places[index] ?? null;
    if (place === null) return lost(entry, 'gone');
    if (place.kind === 'page') return readPage(entry, place.page, pages, texts);
    const of = texts.get(place.document);
    // A document that the edition has not is not one that did not arrive.
    if (of === null) return lost(entry, settings.documents.includes(place.document) ? 'unread' : 'gone');
    return of === undefined ? lost(entry, 'gone') : readPassage(entry, place, of);
  });
}

const loaded = new Map<string, Promise<unknown>>();

function load<T>(address: string): Promise<T> {
  const file = loaded.get(address) ?? loadJson<T>(address);
  loaded.set(address, file);
  file.catch(() => loaded.delete(address));
  return file as Promise<T>;
}

function loadPages({ files }: CollectionSettings) {
  return load<Record<string, CollectablePage>>(`${files}collection/pages.json`);
}

async function loadTexts(document: string, settings: CollectionSettings): Promise<Texts> {
  const { files, documents, languages } = settings;
  const number = documents.indexOf(document);
  if (number === -1) throw new Error(`There is no document ${document}.`);
  return Object.fromEntries(
    await Promise.all(
      languages.map(async (language) => [
        language,
        await load<QuotationText>(`${files}quote-check/${language}/${number}.json`),
      ]),
    ),
  ) as Texts;
}

/** What was collected, where the edition says nothing to it. */
function lost(entry: Collected, state: 'gone' | 'unread'): ReadEntry {
  const isKnown = entry.text !== '' || state === 'unread';
  return {
    entry,
    label: entry.at,
    chinese: entry.text,
    english: '',
    isPart: false,
    places: [],
    cited: null,
    state: isKnown ? state : 'goneUnknown',
  };
}

function readPage(
  entry: Collected,
  page: string,
  pages: Record<string, CollectablePage> | null,
  texts: ReadonlyMap<string, Texts | null>,
): ReadEntry {
  const found = pages !== null && Object.hasOwn(pages, page) ? pages[page] : undefined;
  if (found === undefined) return lost(entry, pages === null ? 'unread' : 'gone');
  const [section = ''] = page.split('/');
  return {
    entry,
    label: [words.kinds[section as keyof typeof words.kinds], localized(found.name, pageLocale())]
      .filter((part) => part !== '')
      .join(' · '),
    chinese: found.zh,
    english: found.en,
    isPart: false,
    places: found.places.flatMap((at) => {
      const [document = '', id = ''] = at.split('#');
      const name = texts.get(document)?.zh;
      return name === undefined
        ? []
        : [
            {
              label: `${shortName(name, pageLocale())} ${placeLabel(id, pageLocale())}`,
              at: `documents/${document}/#${id}`,
            },
          ];
    }),
    cited: null,
    state: entry.check === found.check ? null : 'changed',
  };
}

function readPassage(
  entry: Collected,
  place: Exclude<ReturnType<typeof collectedPlace>, null | { kind: 'page' }>,
  texts: Texts,
): ReadEntry {
  const { zh } = texts;
  const passage = place.kind === 'passage' ? place.passage : wholePlace(zh?.pieces ?? [], place.id);
  const within = passage && passageText(texts[passage.language]?.pieces ?? [], passage);
  if (zh === undefined || passage === null || within === null) return lost(entry, 'gone');
  const [first = '', last = ''] = [passage.from.id, passage.to.id].map((id) => placeLabel(id, pageLocale()));
  const twin = passage.language === 'zh' ? 'en' : 'zh';
  const inWhole = (language: 'zh' | 'en') => {
    const pieces = texts[language]?.pieces ?? [];
    return passageText(pieces, wholePassage(pieces, passage, language)) ?? '';
  };
  const other = inWhole(twin);
  const isSame = [within, ...(place.kind === 'place' ? [other] : [])].some(
    (text) => textCheck(text) === entry.check,
  );
  const label = place.kind === 'place' ? placeLabel(place.id, pageLocale()) : undefined;
  return {
    entry,
    label: `${shortName(zh, pageLocale())} · ${label ?? (first === last ? first : `${first}–${last}`)}`,
    chinese: passage.language === 'zh' ? within : other,
    english: passage.language === 'en' ? within : other,
    isPart: within !== inWhole(passage.language),
    places: [],
    cited: { document: place.document, passage },
    state: isSame ? null : 'changed',
  };
}
