import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { FACETS, type Chosen } from '../../../../src/search/query/filter-places.ts';
import { runSearch, type SearchEngine } from '../../../../src/search/query/run-search.ts';
import { ENTRY, NONE, PLACES } from '../small-edition.ts';
import { fetchFiles, openSmallIndex, writeSmallIndex, type SmallIndex } from '../small-index.ts';

let small: SmallIndex;
let engine: SearchEngine;
beforeAll(async () => {
  small = await writeSmallIndex(PLACES);
  vi.stubGlobal('fetch', fetchFiles());
  engine = await openSmallIndex(small, ENTRY);
});
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(small.folder, { recursive: true });
});

const ask = (query: string, chosen: Partial<Chosen> = {}, most = 10) =>
  runSearch({ query, most, chosen: { ...NONE, ...chosen } }, engine, { ...ENTRY, readings: small.readings });
const found = async (query: string, chosen: Partial<Chosen> = {}) =>
  (await ask(query, chosen)).readings.flatMap(({ kind, places }) =>
    places.map(({ tier, of, id }) => `${kind} ${tier} ${of} ${id}`),
  );

test('the exact comes before the looser, each in reading order, notes after the texts', async () => {
  expect(await found('主体責任')).toEqual([
    'chinese exact a 1',
    'chinese exact a 2',
    'chinese exact b 2',
    'chinese exact a note-1',
    'chinese all b 1',
  ]);
});

test('a phrase in quotation marks finds nothing looser', async () => {
  expect(await found('“主體責任”')).toEqual([
    'chinese exact a 1',
    'chinese exact a 2',
    'chinese exact b 2',
    'chinese exact a note-1',
  ]);
});

test('several words must all stand in one place; where nowhere all do, some are enough', async () => {
  expect(await found('主体 监督')).toEqual(['chinese all b 1']);
  expect(await found('主体 责任 执着')).toEqual(['chinese exact a 2']);
  expect(await found('责任 执着 落实')).toEqual(['chinese some a 1', 'chinese some a 2']);
  expect(await found('主体 改革 开放 创新')).toEqual([]);
  expect(await found('主体 监督 改革')).toEqual(['chinese some b 1']);
});

test('a place with a word left out is no result, in whichever language', async () => {
  expect(await found('“主体责任” -落实')).toEqual([
    'chinese exact a 2',
    'chinese exact b 2',
    'chinese exact a note-1',
  ]);
  expect(await found('“主体责任” -marked -source')).toEqual(['chinese exact a 1', 'chinese exact a 2']);
});

test('a character that is a form of another finds it only where nothing has it as typed', async () => {
  expect(await found('“显著”')).toEqual(['chinese exact b 2']);
  expect(await found('“执著”')).toEqual(['chinese exact a 2']);
});

test('pinyin finds its Chinese, with every reading of a character; tones are heeded where something has them', async () => {
  expect(await found('“zhuti zeren”')).toEqual([
    'pinyin exact a 1',
    'pinyin exact a 2',
    'pinyin exact b 2',
    'pinyin exact a note-1',
  ]);
  expect(await found('“yín háng de háng zhǎng”')).toEqual(['pinyin exact b 2']);
  expect(await found('“yinhang de xingzhang”')).toEqual(['pinyin exact b 2']);
  expect(await found('“xiān dù”')).toEqual([]);
  expect(await found('“jiān dū”')).toEqual(['pinyin exact b 1']);
  expect(await found('“jian1du4”')).toEqual(['pinyin exact b 1']);
});

test('words typed twice are found where they stand twice', async () => {
  expect(await found('“zhi zhi”')).toEqual(['pinyin exact b 2']);
  expect(await found('the self improvement of the government')).toEqual(['english exact b 2']);
  expect(await found('“知知知”')).toEqual([]);
});

test('English is found in any form of its words, as a phrase even of the commonest', async () => {
  expect(await found('“mains responsibilities”')).toEqual(['english exact a 1', 'english exact a 2']);
  expect(await found('“the main”')).toEqual(['english exact a 1', 'english exact b 1']);
  expect(await found('“is”')).toEqual(['english exact b 1']);
  expect(await found('“be main”')).toEqual([]);
  expect(await found('main -personal')).toEqual(['english exact a 1', 'english exact a 2']);
});

test('a text with quotation marks in it is found as it stands, where it stands', async () => {
  expect(await found('the “self improvement” of the government')).toEqual(['english exact b 2']);
  expect((await ask('the “self improvement” of the government')).readings[0]?.exact.occurrences).toBe(1);
  expect(await found('the “self improvement” of the president')).toEqual(['english all b 2']);
  expect(await found('主体 “责任”，执着')).toEqual(['chinese exact a 2']);
});

test('an English result shows its words marked and the Chinese beside them', async () => {
  const [reading] = (await ask('“personal”')).readings;
  const [line] = reading?.places[0]?.lines ?? [];
  expect(line?.en.filter((piece) => piece.found)).toEqual([{ text: 'personal', found: true }]);
  expect(line?.zh).toEqual([{ text: '主体明确，责任到人，接受监督。', found: false }]);
});

test('a phrase that runs over marks or from a line into the next is marked whole', async () => {
  const marked = async (query: string) =>
    (await ask(query)).readings[0]?.places[0]?.lines.map(({ id, zh }) => [
      id,
      zh.filter((piece) => piece.found).map(({ text }) => text),
    ]);
  expect(await marked('“体责任执着”')).toEqual([
    ['2', ['体，责任']],
    ['2.1', ['执着']],
  ]);
});

test('occurrences are counted once, none inside another, in texts and in notes apart', async () => {
  const count = async (query: string) => (await ask(query, {}, 0)).readings[0];
  expect((await count('“人人”'))?.exact).toEqual({ occurrences: 2, lines: 1, places: 1, documents: 1 });
  const reading = await count('“主体责任”');
  expect(reading?.exact).toEqual({ occurrences: 5, lines: 4, places: 3, documents: 2 });
  expect(reading?.notes).toEqual({ occurrences: 1, lines: 1, places: 1, documents: 1 });
  expect([reading?.places, reading?.more]).toEqual([[], 4]);
});

test('what the index counts is what the texts have, for every phrase of the texts', async () => {
  for (const query of ['人', '主', '责任', '主体责任', '学习', '行', '知知', '监督']) {
    const [reading] = (await ask(`“${query}”`, { kind: ['text'] })).readings;
    const hits = reading?.places.flatMap(({ lines }) => lines.flatMap((line) => line.hits));
    expect(reading?.exact.occurrences, query).toBe(hits?.length);
  }
});

test('a word or phrase that is typed twice is counted once', async () => {
  const once = (await ask('“主体责任”')).readings[0];
  const twice = (await ask('“主体责任” “主体责任”')).readings[0];
  expect(twice?.exact).toEqual(once?.exact);
  expect(await found('监督 主体 监督 主体')).toEqual(await found('监督 主体'));
});

test('the first places have their texts, and how many more there are is said', async () => {
  const [reading] = (await ask('主体', {}, 2)).readings;
  expect(reading?.places.map(({ of, id }) => of + id)).toEqual(['a1', 'a2']);
  expect(reading?.more).toBe(3);
});

test('results are narrowed by line for a theme and by place for the rest', async () => {
  expect(await found('“主体责任”', { theme: ['learning'] })).toEqual(['chinese exact a 2']);
  const [reading] = (await ask('“主体责任”', { theme: ['learning'] })).readings;
  expect(reading?.places[0]?.lines.map(({ id }) => id)).toEqual(['2.2']);
  expect([reading?.exact.occurrences, reading?.unchosen]).toEqual([1, 4]);
  expect(await found('“主体责任”', { document: ['b'] })).toEqual(['chinese exact b 2']);
  expect(await found('“主体责任”', { kind: ['note'] })).toEqual(['chinese exact a note-1']);
  expect(await found('“主体责任”', { year: ['2022'], level: ['city'] })).toEqual([]);
});

test('each value of a facet says how many lines it would show under the other choices', async () => {
  const { facets, documents } = await ask('“主体责任”', { theme: ['service'] });
  expect(facets.theme).toEqual({ service: 2, none: 2, learning: 1 });
  expect(facets.document).toEqual({ a: 1, b: 1 });
  expect(facets.kind).toEqual({ text: 2 });
  expect((await ask('“主体责任”')).facets.kind).toEqual({ text: 4, note: 1 });
  expect(documents.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('every value of every facet shows as many lines as it says, alone and under another choice', async () => {
  for (const under of [{}, { document: ['a'] }]) {
    const { facets } = await ask('责任', under);
    for (const facet of FACETS) {
      expect(Object.keys(facets[facet]).length, facet).toBeGreaterThan(0);
      for (const [value, count] of Object.entries(facets[facet])) {
        const { readings } = await ask('责任', { ...under, [facet]: [value] }, 100);
        const lines = readings.flatMap(({ places }) => places.flatMap((place) => place.lines));
        expect(lines.length, `${facet} ${value}`).toBe(count);
      }
    }
  }
});

test('a term that is what was asked for is told from one that has it and one that only shares words with it', async () => {
  const terms = async (query: string) =>
    (await ask(query)).suggestions.terms.map(({ nearness, id }) => `${nearness} ${id}`);
  expect(await terms('主体责任')).toEqual(['same zhu-ti']);
  expect(await terms('主责')).toEqual(['same zhu-ti']);
  expect(await terms('main responsibility')).toEqual(['same zhu-ti']);
  expect(await terms('zhu ti ze ren')).toEqual(['same zhu-ti']);
  expect((await terms('责任')).sort()).toEqual(['has jian-du', 'has zhu-ti']);
  expect(await terms('监督责任人')).toEqual(['shares jian-du']);
  expect(await terms('区块链')).toEqual([]);
});

test('a question is found by words it shares', async () => {
  const { suggestions, readings } = await ask('how often must leaders learn');
  expect(suggestions.questions.map(({ nearness, id, of }) => `${nearness} ${of} ${id}`)).toEqual([
    'shares learning study',
  ]);
  expect(readings.flatMap(({ places }) => places)).toEqual([]);
});

test('a query of marks or of what to leave out asks for nothing', async () => {
  expect((await ask('，。')).readings).toEqual([]);
  expect(await ask('-主体')).toMatchObject({ readings: [], tokens: [{ text: '主体', excluded: true }] });
});
