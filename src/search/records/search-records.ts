import { documentParts, type DocumentPart } from '../../analysis/document/document-parts.ts';
import type { Corpus, Document, Note } from '../../corpus/model/corpus.ts';
import { memoize } from '../../corpus/model/memoize.ts';
import { readableDocuments } from '../../corpus/build/with-drafts.ts';
import { editorMark, translatorMark } from '../../corpus/model/note-marks.ts';
import type { Term } from '../../corpus/model/terms.ts';
import { themeOf } from '../query/found-place.ts';
import { type PlaceSegment, writeLayout, writePlace } from './place-content.ts';
import { type RecordAddress, KINDS, LAYOUT, writeRecordAddress } from './search-kinds.ts';
import { readTable, type Sounds } from '../text/pinyin.ts';
import { pinyinTable } from '../text/pinyin-table.ts';
import { yearOf } from '../../naming/short-name.ts';

/** What Pagefind indexes: something that can be found, or a layout of such. */
export interface SearchRecord {
  url: string;
  content: string;
  filters: Record<string, string[]>;
}

/** Everything that can be found, in the order in which it is shown. */
export function searchRecords(corpus: Corpus): SearchRecord[] {
  return recordsOf(searchedPlaces(corpus), readTable(pinyinTable(searchedChinese(corpus))));
}

/** The records of places by their kinds, and then those of their layouts in the same order. */
export function recordsOf(all: readonly SearchedPlace[], readings: Sounds): SearchRecord[] {
  const places = KINDS.flatMap((kind) => all.filter(({ address }) => address.kind === kind));
  return [
    ...places.map(({ address, segments, filters }) => ({
      url: writeRecordAddress(address),
      content: writePlace(segments),
      filters: { kind: [address.kind], ...filters },
    })),
    ...groups(places).map((group, index) => ({
      url: `${LAYOUT}:${index}`,
      content: writeLayout(
        group.map(({ segments }) => segments),
        readings,
      ),
      filters: { kind: [LAYOUT] },
    })),
  ];
}

/** Places that follow one another and are of one kind and one document: a layout each. */
function groups(places: readonly SearchedPlace[]): SearchedPlace[][] {
  const found: SearchedPlace[][] = [];
  for (const place of places) {
    const { kind, of } = found.at(-1)?.[0]?.address ?? {};
    const goesOn = kind === place.address.kind && (of === place.address.of || kind === 'question');
    if (goesOn) found.at(-1)?.push(place);
    else found.push([place]);
  }
  return found;
}

/** Something that can be found, with its texts and what it can be filtered by. */
export interface SearchedPlace {
  address: RecordAddress;
  segments: PlaceSegment[];
  filters: Record<string, string[]>;
}

/** Everything that can be found: terms, questions, and of each document in its order what it says and the notes on it. */
export const searchedPlaces = memoize((corpus: Corpus): SearchedPlace[] => [
  ...corpus.terms.map(({ id, ...term }) => ({
    address: { kind: 'term' as const, of: '', id },
    segments: termSegments(term),
    filters: {},
  })),
  ...questions(corpus).map(({ theme, address, question }) => ({
    address,
    segments: [{ code: theme, ...question }],
    filters: { theme: [theme] },
  })),
  ...readableDocuments(corpus).flatMap((document) =>
    filtered(document, [...texts(document), ...notes(document)]),
  ),
]);

function filtered(document: Document, places: readonly Omit<SearchedPlace, 'filters'>[]): SearchedPlace[] {
  const { id, level, place } = document;
  const filters = { document: [id], year: [yearOf(document)], level: [level], region: [place.zh] };
  return places.map(({ address, segments }) => {
    const theme = distinct(segments.map(({ code }) => themeOf(code)));
    return { address, segments, filters: { ...filters, theme } };
  });
}

/** All Chinese that can be found, whose characters and readings a query is understood by. */
export function searchedChinese(corpus: Corpus): string {
  return searchedPlaces(corpus)
    .flatMap(({ segments }) => segments.map(({ zh }) => zh))
    .join('\n');
}

/** All that a document says: title, chapter headings, provisions and blocks. */
function texts(document: Document): Omit<SearchedPlace, 'filters'>[] {
  return documentParts(document).map((part) => ({
    address: { kind: 'text', of: document.id, id: partId(part) },
    segments: partSegments(part),
  }));
}

function partId(part: DocumentPart): string {
  if (part.kind === 'title') return 'title';
  if (part.kind === 'chapter') return part.chapter.id;
  return part.kind === 'block' ? part.block.id : part.provision.id;
}

function partSegments(part: DocumentPart): PlaceSegment[] {
  if (part.kind === 'title') return [{ code: 'heading', ...part.title }];
  if (part.kind === 'chapter') return [{ code: 'heading', zh: part.chapter.zh, en: part.chapter.en }];
  if (part.kind === 'block') return [{ code: 'none', zh: part.block.zh, en: part.block.en }];
  const { heading, sentences } = part.provision;
  return [
    ...(heading === null ? [] : [{ code: 'heading', ...heading }]),
    ...sentences.map(({ theme, zh, en }) => ({ code: theme, zh, en })),
  ];
}

/** The editors’ and the translators’ notes under their anchors on the document’s page. */
function notes(document: Document): Omit<SearchedPlace, 'filters'>[] {
  const place = ({ phrase, zh, en }: Note, id: string): Omit<SearchedPlace, 'filters'> => ({
    address: { kind: 'note', of: document.id, id },
    segments: [
      { code: 'none', zh: phrase, en: phrase },
      { code: 'none', zh, en },
    ],
  });
  return [
    ...document.notes.map((note, index) => place(note, editorMark(index).anchor)),
    ...document.translatorNotes.map((note, index) => place(note, translatorMark(index).anchor)),
  ];
}

/** Each Chinese name of a term with one of its English names, as far as there are. */
function termSegments({ term, variants, en, renderings, aliases }: Omit<Term, 'id'>): PlaceSegment[] {
  const isHan = (alias: string) => /\p{Script=Han}/u.test(alias);
  const forms = [term, ...variants, ...aliases.filter(isHan)];
  const names = distinct([en, ...renderings, ...aliases.filter((alias) => !isHan(alias))]);
  return Array.from({ length: Math.max(forms.length, names.length) }, (_, index) => ({
    code: 'none',
    zh: forms[index] ?? '',
    en: names[index] ?? '',
  }));
}

/** What the topics of the themes and the commitments answer. */
function questions({ themes, questions: asked }: Corpus) {
  const topics = themes.flatMap(({ id: theme, topics: own }) =>
    own.map(({ id, question }) => ({
      theme,
      question,
      address: { kind: 'question' as const, of: theme, id },
    })),
  );
  return [
    ...topics,
    ...asked.map(({ id, question, theme }) => ({
      theme,
      question,
      address: { kind: 'question' as const, of: '', id },
    })),
  ];
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
