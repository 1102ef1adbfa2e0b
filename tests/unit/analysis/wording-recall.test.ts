import { expect, test } from 'vitest';
import { groupRuns } from '../../../src/analysis/group-runs.ts';
import { plainSentences, type PlainSentence } from '../../../src/analysis/plain-sentences.ts';
import { sharedRuns, SHORTEST, type Stretch } from '../../../src/analysis/shared-runs.ts';
import { sharedWording } from '../../../src/analysis/shared-wording.ts';
import { buildCorpus } from '../../../src/corpus/build-corpus.ts';
import { readContent } from '../read-content.ts';

const { documents, terms } = buildCorpus(readContent());
const sentences = plainSentences(documents);
const runs = bruteForce();

/** Every longest exact run of eight Han characters or more of two sentences of different documents. */
function bruteForce(): [Stretch, Stretch][] {
  return sentences.flatMap((a, first) =>
    sentences
      .slice(first + 1)
      .flatMap((b, second) => (a.document === b.document ? [] : commonRuns(a, b, first, first + 1 + second))),
  );
}

function commonRuns(a: PlainSentence, b: PlainSentence, first: number, second: number): [Stretch, Stretch][] {
  const found: [Stretch, Stretch][] = [];
  for (let i = 0; i < a.han.length; i++) {
    for (let j = 0; j < b.han.length; j++) {
      if (a.han[i] !== b.han[j] || (i > 0 && j > 0 && a.han[i - 1] === b.han[j - 1])) continue;
      let length = 1;
      while (i + length < a.han.length && a.han[i + length] === b.han[j + length]) length++;
      if (length >= SHORTEST) found.push([stretch(a, first, i, length), stretch(b, second, j, length)]);
    }
  }
  return found;
}

function stretch({ at }: PlainSentence, sentence: number, from: number, length: number): Stretch {
  return { sentence, start: at[from] ?? 0, end: (at[from + length - 1] ?? 0) + 1 };
}

/** The runs that no passage covers in both sentences. */
function missed(passages: readonly (readonly Stretch[])[]): [Stretch, Stretch][] {
  const covers = (places: readonly Stretch[], run: Stretch) =>
    places.some((p) => p.sentence === run.sentence && p.start <= run.start && run.end <= p.end);
  return runs.filter((pair) => !passages.some((places) => pair.every((run) => covers(places, run))));
}

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
    `Exact runs: ${runs.length}, passages: ${passages.length}, missed: ${missed(passages).length}`,
  );
  expect(missed(passages)).toEqual([]);
});

test.each([0, 2, 4])('no run is missed when seeds of more than %i places are not paired', (frequent) => {
  expect(missed(groupRuns(sharedRuns(sentences, frequent)))).toEqual([]);
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
