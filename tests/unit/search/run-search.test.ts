import { expect, test } from 'vitest';
import { concordance } from '../../../src/search/concordance.ts';
import { facetCounts, filterPlaces } from '../../../src/search/filter-places.ts';
import { englishWords } from '../../../src/search/english-words.ts';
import { gramsOf, pinyinGramsOf, stemGramsOf } from '../../../src/search/grams.ts';
import { readTable } from '../../../src/search/pinyin.ts';
import { pinyinTable } from '../../../src/search/pinyin-table.ts';
import type { DocumentText } from '../../../src/search/place-text.ts';
import { runSearch, type Engine } from '../../../src/search/run-search.ts';

const ALIKE = { 著: '着' };
const FORMS = {
  folding: { 責: '责' },
  alike: ALIKE,
  readings: readTable(pinyinTable('主体责任执着显著监督')),
};
const NONE = { document: [], theme: [], year: [], level: [], region: [] };

/** A document of one-sentence provisions; each is its heading and its sentence in both languages. */
function document(id: string, order: number, texts: [string, string, string, string][]) {
  const places = texts.map(([heading, zh], index) => ({
    id: String(index + 1),
    prose: true,
    zh: [heading, zh],
    themes: ['none', 'service'],
  }));
  const [shortName, region] = [
    { zh: id, en: id },
    { zh: '甲', en: 'A' },
  ];
  const text: DocumentText = { id, shortName, order, year: '2017', level: 'city', region, places };
  return { text, english: texts.map(([, , headingEn, en]) => [headingEn, en]) };
}

const DOCUMENTS = [
  document('a', 0, [
    ['', '落实主体责任。', '', 'Carry out the main responsibility.'],
    ['主体，责任', '执着。', 'Main responsibility', 'Be persistent.'],
  ]),
  document('b', 1, [
    [
      '',
      '主体明确，责任到人，接受监督。',
      '',
      'The main body is clear; responsibility is personal; accept supervision.',
    ],
    ['', '效果显著。主体责任，主体责任！', '', 'Results are marked.'],
  ]),
];

/** An index in memory that answers as the built one does. */
const engine: Engine = {
  find: (word) => {
    asked.push(word);
    const found = DOCUMENTS.filter(({ text, english }) => {
      const chinese = text.places.flatMap(({ zh }) => [
        ...gramsOf(zh.join(''), ALIKE),
        ...pinyinGramsOf(zh.join(''), FORMS.readings),
        `document=${text.id}`,
      ]);
      const stems = englishWords(english.flat().join(' ')).map(({ stem }) => stem);
      return [...chinese, ...stemGramsOf(stems)].includes(word);
    });
    return Promise.resolve(found.map(({ text }) => text.order));
  },
  text: (order) => Promise.resolve(documentOf(order).text),
  twins: (order) => {
    translated.push(order);
    return Promise.resolve(documentOf(order).english);
  },
};
/** Words that the index was asked for. */
const asked: string[] = [];
/** Documents whose translations were read. */
const translated: number[] = [];

function documentOf(order: number) {
  const found = DOCUMENTS[order];
  if (found === undefined) throw new RangeError(String(order));
  return found;
}

const ask = (query: string, most = 8, choice = {}) =>
  runSearch({ query, most, choice, twins: 10 }, engine, FORMS);
const found = async (query: string) =>
  (await ask(query)).readings.flatMap(({ kind, places }) =>
    places.map((place) => `${kind} ${place.tier} ${place.document} ${place.id}`),
  );

test('the exact comes before the looser, headings before prose, then documents in their order', async () => {
  expect(await found('主体責任')).toEqual([
    'chinese exact a 2',
    'chinese exact a 1',
    'chinese exact b 2',
    'chinese all b 1',
  ]);
});

test('a phrase in quotation marks finds nothing looser', async () => {
  expect(await found('“主体责任”')).toEqual(['chinese exact a 2', 'chinese exact a 1', 'chinese exact b 2']);
});

test('several words must all stand in one provision; where nowhere all do, some are enough', async () => {
  expect(await found('主体 监督')).toEqual(['chinese all b 1']);
  expect(await found('主体 责任 执着')).toEqual(['chinese exact a 2']);
  expect(await found('主体 改革 开放 创新')).toEqual([]);
  expect(await found('主体 责任 改革')).toEqual([
    'chinese some a 2',
    'chinese some a 1',
    'chinese some b 1',
    'chinese some b 2',
  ]);
});

test('a provision with a word left out is no result', async () => {
  expect(await found('主体责任 -落实')).toEqual([
    'chinese exact a 2',
    'chinese exact b 2',
    'chinese all b 1',
  ]);
});

test('a character that is a form of another finds it only where nothing has it as typed', async () => {
  expect(await found('“显著”')).toEqual(['chinese exact b 2']);
  expect(await found('“执著”')).toEqual(['chinese exact a 2']);
});

test('pinyin and English are told apart by what is found', async () => {
  expect(await found('zhǔtǐ zérèn')).toEqual([
    'pinyin exact a 2',
    'pinyin exact a 1',
    'pinyin exact b 2',
    'pinyin all b 1',
  ]);
  expect(await found('main responsibility')).toEqual([
    'english exact a 2',
    'english exact a 1',
    'english all b 1',
  ]);
});

test('an English result shows its words marked and the Chinese beside them', async () => {
  const [reading] = (await ask('“personal”')).readings;
  const [line] = reading?.places[0]?.lines ?? [];
  expect(line?.en.filter((piece) => piece.found)).toEqual([{ text: 'personal', found: true }]);
  expect(line?.zh).toEqual([{ text: '主体明确，责任到人，接受监督。', found: false }]);
});

test('documents beyond those that are read are counted, and a choice narrows what is read', async () => {
  const [first] = (await ask('主体', 1)).readings;
  expect([first?.read, first?.unread]).toEqual([1, 1]);
  const narrowed = await ask('主体', 1, { document: ['b'] });
  expect(narrowed.readings[0]?.unread).toBe(0);
  expect(new Set(narrowed.readings[0]?.places.map((place) => place.document))).toEqual(new Set(['b']));
});

test('results are narrowed by line for a theme and by place for the rest, and counted', async () => {
  const places = (await ask('“主体责任”')).readings[0]?.places ?? [];
  expect(
    filterPlaces(places, { ...NONE, theme: ['service'] }).map(({ document: own, id }) => own + id),
  ).toEqual(['a1', 'b2']);
  expect([...facetCounts(places, { ...NONE, theme: ['service'] }, 'document')]).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
});

test('a concordance is sorted by what follows, or by what precedes from the occurrence outwards', async () => {
  const places = (await ask('“主体”')).readings[0]?.places ?? [];
  const rows = (sort: 'text' | 'after' | 'before') =>
    concordance(places, sort).map(({ before, after }) => before.slice(-1) + '|' + after.slice(0, 2));
  expect(rows('text')).toHaveLength(5);
  expect(rows('after')[0]).toBe('|明确');
  expect(rows('before').slice(-1)).toEqual(['。|责任']);
});

test('English is found in any form of its words, as a phrase even of the commonest', async () => {
  expect(await found('“mains responsibilities”')).toEqual(['english exact a 2', 'english exact a 1']);
  expect(await found('“the main”')).toEqual(['english exact a 1', 'english exact b 1']);
  expect(await found('“is”')).toEqual(['english exact b 1']);
  expect(await found('“be main”')).toEqual([]);
  expect(await found('main -personal')).toEqual(['english exact a 2', 'english exact a 1']);
});

test('translations are read where English is asked for, and where so few places are found that all are shown', async () => {
  translated.length = 0;
  await runSearch({ query: '“责任”', most: 8, choice: {}, twins: 3 }, engine, FORMS);
  expect(translated).toEqual([]);
  await runSearch({ query: '“责任” -personal', most: 8, choice: {}, twins: 3 }, engine, FORMS);
  expect(new Set(translated)).toEqual(new Set([0, 1]));
  translated.length = 0;
  await runSearch({ query: '“执着”', most: 8, choice: {}, twins: 3 }, engine, FORMS);
  expect(translated).toEqual([0]);
});

test('however long a query is, no more words of the index are looked up than are needed to choose', async () => {
  asked.length = 0;
  const nonsense = Array.from({ length: 40 }, (_, word) => `word${word}`);
  expect(await found(['main', ...nonsense, 'responsibility'].join(' '))).toEqual([]);
  expect(asked).toHaveLength(16);
});
