import { expect, test } from 'vitest';
import { exactRuns, missedRuns } from '../../../../../src/analysis/counterparts/alignment-measures.ts';
import { plainSentences } from '../../../../../src/analysis/wording/plain-sentences.ts';
import { sharedWording } from '../../../../../src/analysis/wording/shared-wording.ts';
import { buildCorpus } from '../../../../../src/corpus/build/build-corpus.ts';
import { readContent } from '../../read-content.ts';

const { documents, terms } = buildCorpus(readContent());
const sentences = plainSentences(documents);
const runs = exactRuns(sentences);

test('every exact run of eight Han characters that brute force finds is in a passage', () => {
  expect(runs.length).toBeGreaterThan(100);
  const index = new Map(
    sentences.map((each, at) => [`${documents[each.document]?.id}/${each.sentence.id}`, at]),
  );
  const passages = sharedWording(documents, terms).map(({ places }) =>
    places.map(({ document, sentence, start, end }) => ({
      sentence: index.get(`${document}/${sentence}`) ?? -1,
      start,
      end,
    })),
  );
  console.info(
    `Exact runs: ${runs.length}, passages: ${passages.length}, missed: ${missedRuns(runs, passages).length}`,
  );
  expect(missedRuns(runs, passages)).toEqual([]);
});

test('the text of every place stands at its offsets, and every passage in two documents', () => {
  const passages = sharedWording(documents, terms);
  const texts = new Map(
    documents.flatMap(({ id, provisions }) =>
      provisions.flatMap((provision) =>
        provision.sentences.map((each) => [`${id}/${provision.id}/${each.id}`, [...each.zh]]),
      ),
    ),
  );
  for (const { id, places } of passages) {
    expect(new Set(places.map(({ document }) => document)).size, id).toBeGreaterThan(1);
    for (const { document, provision, sentence, start, end, text } of places) {
      expect(texts.get(`${document}/${provision}/${sentence}`)?.slice(start, end).join('')).toBe(text);
    }
  }
  expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
});

test('the two examples of small edits are found', () => {
  const texts = sharedWording(documents, terms).map(({ places }) => places.map(({ text }) => text).join(' '));
  expect(texts.some((each) => /时间不少于2个月 .*时间不少于3个月/u.test(each))).toBe(true);
  expect(texts.some((each) => /禁止的坚决杜绝 .*禁止的坚决不做/u.test(each))).toBe(true);
});
