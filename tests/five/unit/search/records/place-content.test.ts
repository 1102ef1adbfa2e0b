import { expect, test } from 'vitest';
import { readTable } from '../../../../../src/search/text/pinyin.ts';
import { pinyinTable } from '../../../../../src/search/text/pinyin-table.ts';
import {
  codeWord,
  indexedWords,
  RECORD_PARTS,
  readPlace,
  stemWord,
  syllableWord,
  writeLayout,
  writePlace,
  type PlaceSegment,
} from '../../../../../src/search/records/place-content.ts';
import { buildCorpus } from '../../../../../src/corpus/build/build-corpus.ts';
import { searchedPlaces } from '../../../../../src/search/records/search-records.ts';
import { readContent } from '../../read-content.ts';

const CODES = ['heading', 'learning', 'rule-of-law', 'none'];
const readings = readTable(pinyinTable('主体责任行长绿'));
const again = (segments: PlaceSegment[]) => readPlace(writePlace(segments));
const texts = (segments: readonly PlaceSegment[]) => segments.map(({ zh, en }) => ({ zh, en }));
const chinese = (zh: string): PlaceSegment => ({ code: 'none', zh, en: '' });
const english = (en: string): PlaceSegment => ({ code: 'none', zh: '', en });

test.each([
  '主体责任。',
  'ＡＢｃ１２％，（全角）',
  '面积５㎡、①②③，㈠㍿ﬁ½',
  '𠮷野家𫝆𪜎',
  '好👍🏽的👨‍👩‍👧',
  '\t前\n后\r\n　中　',
  ' 主 体 ',
  '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
  '“四个意识”、‘双’「单」『书』《名》〈号〉',
  '——……·．～￥',
  'PM2.5、5G、GDP',
  'a\u0301e\u0301，ｶﾞ',
  '民\u200b心\u00ad工\ufeff程\ufe0f',
  '\ue000甲\ue001乙\ue002丙\ue003',
  '⼈⺠⻅',
  '',
  '，。！？',
  '　',
  'xzh xen xpy xat',
])('a Chinese text comes back whole: %j', (zh) => {
  expect(again([chinese(zh)])).toEqual([{ zh, en: '' }]);
  expect(again([chinese(zh), chinese('后'), chinese(zh)]).map((each) => each.zh)).toEqual([zh, '后', zh]);
});

test.each([
  'Carry out the main responsibility.',
  "The people’s, the peoples’ and the masses’ — leaders' “own” duties",
  'look-back, self-improvement; 1.5 %, 100% (2017–2018) 3/4',
  'The source has 远离底线, “keep far”; ＦＵＬＬ width',
  '  spaces   and\ttabs\n',
  'serve serves SERVED Serving policy Policies happily Xinhua zones ZONES İstanbul',
  'xzh xen xpy xat q z w',
  'café naïve Žižek',
  '&&& %',
  '',
  '…',
  '$5 & R&D, A/B',
])('an English text comes back whole: %j', (en) => {
  expect(again([english(en)])).toEqual([{ zh: '', en }]);
  expect(again([english(en), english('Then'), english(en)]).map((each) => each.en)).toEqual([en, 'Then', en]);
});

test('every place of the edition comes back whole', () => {
  const places = searchedPlaces(buildCorpus(readContent()));
  expect(places.length).toBeGreaterThan(800);
  for (const { segments } of places) expect(again(segments)).toEqual(texts(segments));
});

test('a layout has for each place a sound a Chinese character and a track of its English words, with the codes of segments where they begin', () => {
  const places = [
    [
      { code: 'learning', zh: '主体，５㎡。', en: 'The people’s 1.5 %.' },
      { code: 'none', zh: '，', en: '' },
      { code: 'heading', zh: '责任', en: 'Duty' },
    ],
    [{ code: 'rule-of-law', zh: '行', en: '' }],
  ];
  expect(writeLayout(places, readings).split(' ')).toEqual([
    ...['xpy', 'qzhuz-xlearning', 'qtiz', '5', 'm', '2', 'qzez-qzhaiz-xheading', 'qrenz'],
    ...['xtr', 'xlearning', '-', '-', 'xheading'],
    ...['xpy', 'qhangz-qhengz-qxingz-xruleoflaw', 'xtr', 'xpy'],
  ]);
});

test('no word of a stem, a syllable, a code or a part begins another', () => {
  const corpus = buildCorpus(readContent());
  const texts = searchedPlaces(corpus).flatMap(({ segments }) => segments);
  const stems = texts.flatMap(({ en }) => indexedWords(en).map(({ stem }) => stemWord(stem)));
  const chars = texts.map(({ zh }) => zh).join('');
  const syllables = [...readTable(pinyinTable(chars)).byChar.values()]
    .flat()
    .map(({ syllable }) => syllableWord(syllable));
  const words = [
    ...new Set([...stems, ...syllables, ...CODES.map(codeWord), ...Object.values(RECORD_PARTS)]),
  ].sort();
  expect(words.length).toBeGreaterThan(1_500);
  // In this order a word that begins others stands right before one of them.
  const beginning = words.filter((word, index) => words[index + 1]?.startsWith(word) ?? false);
  expect(beginning).toEqual([]);
});

test('a word is written with letters and digits alone', () => {
  for (const stem of ['1.5', '3/4', '2017–2018', 'a_b', 'parti'])
    expect(stemWord(stem)).toMatch(/^[\p{L}\p{N}]+$/u);
  expect(new Set(['1.5', '1-5', '15'].map(stemWord)).size).toBe(3);
});
