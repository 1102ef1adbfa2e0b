import { expect, test } from 'vitest';
import { compareOwn } from '../../../../../src/analysis/own/compare-own.ts';
import { sentencesOf } from '../../../../../src/corpus/model/document-texts.ts';
import { corpus, documentOf, finished, known } from './own-corpus.ts';

const compared = (text: string) => finished(compareOwn(documentOf(`甲县意见\n${text}`), known));

test('a document copied whole shares all that is no formula with itself, and is nearest', () => {
  for (const document of corpus.documents) {
    const text = document.provisions.map(({ sentences }) => sentences.map(({ zh }) => zh).join(''));
    const { documents, counts } = compared(text.join('\n'));
    expect(documents.map(({ document: id }) => id).toSorted()).toEqual(
      corpus.documents.map(({ id }) => id).toSorted(),
    );
    expect(documents[0]).toMatchObject({ document: document.id, characters: counts.shared });
    expect(documents[1]?.characters).toBeLessThan(counts.shared / 2);
  }
});

test('a document counts what it has of a run, and a provision for the one that is nearest', () => {
  const { documents } = compared(
    '一、领导班子成员每年深入基层调研时间不少于2个月。\n二、今日天气晴，适合出门散步。',
  );
  expect(documents.map(({ characters, runs }) => [characters, runs])).toEqual([
    [21, 1],
    [15, 1],
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
  expect(documents.reduce((sum, { nearest }) => sum + nearest, 0)).toBe(1);
});

test('formulas and the words of one sentence in another order are nobody’s', () => {
  const first = corpus.documents[0] && sentencesOf(corpus.documents[0])[0]?.zh;
  const { documents } = compared(
    `全面贯彻习近平新时代中国特色社会主义思想。\n${[...(first ?? '')].toReversed().join('')}`,
  );
  expect(documents.map(({ characters, runs }) => [characters, runs])).toEqual(Array(5).fill([0, 0]));
});
