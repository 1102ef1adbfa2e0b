import { expect, test } from 'vitest';
import { sharedWording } from '../../../../src/analysis/wording/shared-wording.ts';
import type { Document } from '../../../../src/corpus/model/corpus.ts';
import type { CodeId } from '../../../../src/corpus/model/themes.ts';
import { sampleTerm } from '../../corpus/sample-term.ts';
import { document, provision, sentence } from '../sample-document.ts';

/** A document of one provision, with a sentence for each text. */
function texts(id: string, zh: string[], place = '甲省', theme: CodeId = 'service'): Document {
  const sentences = zh.map((each, index) => ({ ...sentence(`1.${index + 1}`, theme, 1), zh: each }));
  return { ...document(id, provision('1', ...sentences)), place: { zh: place, en: place } };
}
const found = (...documents: Document[]) =>
  sharedWording(documents, []).map(({ places }) => places.map(({ text }) => text));

test('eight Han characters in a row are shared wording, seven are not', () => {
  expect(
    found(texts('a', ['天地玄黄宇宙洪荒，日月']), texts('b', ['只有天地玄黄宇宙洪荒而已啊啊啊。'])),
  ).toEqual([['天地玄黄宇宙洪荒', '天地玄黄宇宙洪荒']]);
  expect(found(texts('a', ['天地玄黄宇宙洪']), texts('b', ['天地玄黄宇宙洪']))).toEqual([]);
});

test('punctuation does not part a run and the end of a sentence does', () => {
  expect(found(texts('a', ['天地玄黄、宇宙洪荒']), texts('b', ['“天地”玄黄宇宙洪荒']))).toHaveLength(1);
  expect(found(texts('a', ['天地玄黄。', '宇宙洪荒。']), texts('b', ['天地玄黄宇宙洪荒。']))).toEqual([]);
});

test('digits do not part a run and stay in the text', () => {
  expect(found(texts('a', ['基层调研时间不少于2个月']), texts('b', ['基层调研时间不少于3个月']))).toEqual([
    ['基层调研时间不少于2个月', '基层调研时间不少于3个月'],
  ]);
});

test('a clause of which little is left is taken to its end, with the words that differ', () => {
  const [a, b] = [
    '党中央决定的坚决执行、党中央禁止的坚决杜绝，始终',
    '党中央决定的坚决执行、党中央禁止的坚决不做。',
  ];
  expect(found(texts('a', [a]), texts('b', [b]))).toEqual([[a.slice(0, -3), b.slice(0, -1)]]);
});

test('a passage has the offsets of its text in code points and an id made of its first place', () => {
  const [passage] = sharedWording(
    [texts('a', ['𠮷，天地玄黄宇宙洪荒。']), texts('b', ['天地玄黄宇宙洪荒'])],
    [],
  );
  expect(passage?.places[0]).toEqual({
    document: 'a',
    provision: '1',
    sentence: '1.1',
    start: 2,
    end: 10,
    text: '天地玄黄宇宙洪荒',
  });
  expect(passage?.id).toBe('a-1.1-2-10');
});

test('wording that three documents share is one passage; what two of them say in addition is another', () => {
  const long = '天地玄黄宇宙洪荒日月盈昃辰宿列张';
  expect(found(texts('a', [long]), texts('b', [`${long}。`]), texts('c', ['，宇宙洪荒日月盈昃，']))).toEqual([
    [long, long],
    ['宇宙洪荒日月盈昃', '宇宙洪荒日月盈昃', '宇宙洪荒日月盈昃'],
  ]);
});

test('a repetition inside one document is not shared wording', () => {
  expect(found(texts('a', ['天地玄黄宇宙洪荒', '天地玄黄宇宙洪荒']))).toEqual([]);
});

test('a quotation mark stays with its other half', () => {
  expect(
    found(texts('a', ['党组成员认真履行“一岗双责”']), texts('b', ['成员认真履行“一岗双责”责任制'])),
  ).toEqual([['成员认真履行“一岗双责”', '成员认真履行“一岗双责”']]);
});

test('the marks of two quotations side by side stay with their halves', () => {
  const both = '“形象工程”“政绩工程”';
  expect(found(texts('a', [both]), texts('b', [`不搞${both}的`]))).toEqual([[both, both]]);
});

const kind = (...documents: Document[]) => sharedWording(documents, [])[0]?.kind;
const text = ['天地玄黄宇宙洪荒'];

test('wording of three documents in two provinces is a formula, in one province a provision', () => {
  expect(kind(texts('a', text), texts('b', text), texts('c', text, '乙省'))).toBe('formula');
  expect(kind(texts('a', text), texts('b', text), texts('c', text))).toBe('provision');
  expect(kind(texts('a', text), texts('b', text, '甲市丙区'))).toBe('provision');
});

test('a set phrase that two provinces share is a formula', () => {
  const term = sampleTerm('t', '天地玄黄');
  const documents = [texts('a', text), texts('b', text, '乙省')];
  expect(sharedWording(documents, [term])[0]?.kind).toBe('formula');
  expect(sharedWording(documents, [])[0]?.kind).toBe('provision');
});

test('wording of sentences without a theme and the words that announce a document are boilerplate', () => {
  expect(kind(texts('a', text, '甲省', 'none'), texts('b', text, '甲省', 'none'))).toBe('boilerplate');
  const announces = ['现就加强自身建设提出如下意见'];
  expect(kind(texts('a', announces), texts('b', announces))).toBe('boilerplate');
});
