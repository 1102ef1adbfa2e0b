import type { Chosen } from '../../../src/search/query/filter-places.ts';
import type { PlaceSegment } from '../../../src/search/records/place-content.ts';
import type { SearchEntry } from '../../../src/search/records/search-entry.ts';
import type { Kind } from '../../../src/search/records/search-kinds.ts';
import type { SearchedPlace } from '../../../src/search/records/search-records.ts';

/** No choice. */
export const NONE: Chosen = { document: [], theme: [], year: [], level: [], region: [], kind: [] };
const REGION = { zh: '甲', en: 'A' };
/** What the search page knows before it asks the index. */
export const ENTRY: SearchEntry = {
  folding: { 責: '责', 體: '体' },
  alike: { 著: '着' },
  codes: ['heading', 'learning', 'service', 'none'],
  documents: [
    { id: 'a', shortName: REGION, year: '2017', level: 'city', region: REGION },
    { id: 'b', shortName: REGION, year: '2022', level: 'district', region: REGION },
  ],
};

function place(kind: Kind, of: string, id: string, ...texts: [string, string, string][]): SearchedPlace {
  const segments: PlaceSegment[] = texts.map(([code, zh, en]) => ({ code, zh, en }));
  const document = ENTRY.documents.find((each) => each.id === of);
  const filters =
    document === undefined
      ? {}
      : { document: [of], year: [document.year], level: [document.level], region: [document.region.zh] };
  return { address: { kind, of, id }, segments, filters };
}

/** Everything that can be found in an edition of two documents, two terms and a question. */
export const PLACES = [
  place('term', '', 'zhu-ti', ['none', '主体责任', 'main responsibility'], ['none', '主责', '']),
  place('term', '', 'jian-du', ['none', '监督责任', 'duty of supervision']),
  place('question', 'learning', 'study', ['learning', '多久学习一次？', 'How often must leaders study?']),
  place('text', 'a', 'title', ['heading', '关于责任的意见', 'Opinions on responsibility']),
  place('text', 'a', '1', ['service', '落实主体责任。', 'Carry out the main responsibility.']),
  place(
    'text',
    'a',
    '2',
    ['heading', '主体，责任', 'Main responsibility'],
    ['service', '执着。人人人人。', 'Be persistent.'],
    ['learning', '学习，主体责任。', 'Study; the responsibility.'],
  ),
  place(
    'note',
    'a',
    'note-1',
    ['none', '主体', '主体'],
    ['none', '原文如此：主体责任。', 'As in the source.'],
  ),
  place('text', 'b', '1', [
    'service',
    '主体明确，责任到人，接受监督。',
    'The main body is clear; responsibility is personal; accept supervision.',
  ]),
  place(
    'text',
    'b',
    '2',
    ['service', '效果显著。主体责任，主体责任！', 'Results are marked.'],
    [
      'learning',
      '人民银行的行长知知。',
      'The bank’s president knows the self improvement of the government.',
    ],
  ),
];
