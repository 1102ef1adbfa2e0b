import { expect, test } from 'vitest';
import { commonRuns, hanStream, runIndex } from '../../../../../src/analysis/own/marks/han-stream.ts';
import { markTexts } from '../../../../../src/analysis/own/marks/mark-texts.ts';
import { SHORTEST } from '../../../../../src/analysis/wording/shared-runs.ts';
import { findTerms } from '../../../../../src/corpus/model/terms.ts';
import { sentencesOf } from '../../../../../src/corpus/model/document-texts.ts';
import { countHan } from '../../../../../src/corpus/model/han.ts';
import { bruteForce, runsOfForeign, sorted } from './brute-force.ts';
import { corpus, documentOf, foreign, known, marked } from './own-corpus.ts';

test('in twenty foreign texts every shared run of eight characters is found, and no other', () => {
  expect(foreign).toHaveLength(20);
  const { found, right, brute } = runsOfForeign();
  console.log(
    `${right} of ${brute} shared runs of ${SHORTEST} or more in 20 foreign texts, as brute force finds them`,
  );
  expect([found, right]).toEqual([brute, brute]);
  expect(brute).toBeGreaterThan(20);
});

test('in texts made of few characters, where runs touch and overlap, the same', () => {
  let state = 11;
  const draw = (below: number) => (state = (state * 48271) % 2147483647) % below;
  const text = () =>
    Array.from({ length: 40 + draw(60) }, () => ['甲', '乙', '丙', '，', '。', '1'][draw(6)]).join('');
  for (let round = 0; round < 60; round++) {
    const units = () => hanStream(Array.from({ length: 3 }, (_, index) => [{ text: index, zh: text() }]));
    const [own, other] = [units(), units()];
    expect(sorted(commonRuns(own, other, runIndex(other, 3), 3))).toEqual(sorted(bruteForce(own, other, 3)));
  }
});

test('what a foreign text quotes is marked from end to end, with its place among the sources', () => {
  let quoted = 0;
  for (const { text, quotes } of foreign) {
    const { texts } = documentOf(text);
    const { stretches } = marked(texts);
    for (const { words, document, sentence } of quotes) {
      if (countHan(words) < SHORTEST) continue;
      quoted++;
      const index = texts.findIndex(({ zh }) => zh.includes(words.slice(0, 6)));
      const { zh = '' } = texts[index] ?? {};
      const points = [...zh];
      const covered = (stretches[index] ?? []).map(({ start, end }) => points.slice(start, end).join(''));
      const start = [...zh.slice(0, zh.indexOf(words.slice(0, 6)))].length;
      const marked = new Set((stretches[index] ?? []).flatMap((each) => range(each.start, each.end)));
      const end = Math.min(start + [...words].length, points.length);
      const missed = range(start, end).filter(
        (at) => /\p{Script=Han}/u.test(points[at] ?? '') && !marked.has(at),
      );
      expect(missed, `${words} in ${covered.join('|')}`).toEqual([]);
      const sources = (stretches[index] ?? []).flatMap((each) => each.sources);
      const isListed = sources.some((source) => source.document === document && source.id === sentence);
      const isFormula = (stretches[index] ?? []).some(({ kind }) => kind === 'formula');
      expect(isListed || isFormula, `${document} ${sentence}: ${words}`).toBe(true);
    }
  }
  expect(quoted).toBeGreaterThanOrEqual(12);
});

test('nothing is marked that stands in none of the documents and is no term', () => {
  const all = [...known.texts.stream.chars].join('');
  for (const { text } of foreign) {
    const { texts } = documentOf(text);
    const { stretches } = marked(texts);
    for (const [index, found] of stretches.entries()) {
      for (const { start, end, kind, terms } of found) {
        if (kind === 'near') continue;
        const han = (
          [...(texts[index]?.zh ?? '')]
            .slice(start, end)
            .join('')
            .match(/\p{Script=Han}/gu) ?? []
        ).join('');
        // A piece of a run that goes over the end of a sentence, or beside a formula, is shorter than the run.
        expect(terms.length > 0 || all.includes(han), han).toBe(true);
      }
    }
  }
});

const range = (start: number, end: number) =>
  Array.from({ length: end - start }, (_, index) => start + index);

test('a document of the edition is shared from end to end', () => {
  const [document] = corpus.documents;
  const text = `甲县意见\n${document?.provisions.map(({ sentences }) => sentences.map(({ zh }) => zh).join('')).join('\n')}`;
  const { counts } = marked(documentOf(text).texts);
  expect(counts).toMatchObject({ own: 0, near: 0, formula: 0 });
  expect(counts.shared).toBeGreaterThan(1000);
});

test('wording in three documents is a formula, in one or two it is shared, and nearly the same is near', () => {
  const texts = (zh: string) => documentOf(`甲县意见\n${zh}`).texts;
  const kinds = (zh: string) =>
    marked(texts(zh), [])
      .stretches.flat()
      .map(({ kind, documents }) => [kind, documents]);
  expect(kinds('全面贯彻习近平新时代中国特色社会主义思想。').map(([kind]) => kind)).toContain('formula');
  expect(kinds('领导班子成员每年深入基层调研时间不少于2个月。')).toEqual([['shared', 2]]);
  expect(kinds('今日天气晴，适合出门散步。')).toEqual([]);
});

test('a copied sentence is one stretch with its terms within, whatever three documents have of it', () => {
  let checked = 0;
  for (const document of corpus.documents) {
    const { texts } = documentOf(
      `甲县意见\n${sentencesOf(document)
        .map(({ zh }) => `要种树。\n${zh}`)
        .join('\n')}`,
    );
    const { stretches } = marked(texts);
    for (const { id, zh } of sentencesOf(document)) {
      const index = texts.findIndex((text) => text.kind === 'sentence' && text.zh === zh);
      // What was cut anew, or is shorter than a run, is another matter.
      if (index === -1 || countHan(zh) < SHORTEST) continue;
      checked++;
      const [whole, ...others] = stretches[index] ?? [];
      expect(others, `${document.id} ${id}`).toEqual([]);
      expect(whole?.sources.some((source) => source.document === document.id && source.whole)).toBe(true);
      const points = [...zh];
      expect(countHan(points.slice(whole?.start, whole?.end).join('')), zh).toBe(countHan(zh));
      const terms = findTerms(zh, known.terms).map(({ start, end }) => zh.slice(start, end));
      expect(whole?.terms.map(({ start, end }) => points.slice(start, end).join(''))).toEqual(terms);
    }
  }
  expect(checked).toBeGreaterThan(200);
});

test('half a word is no part of a run, and what is hardly longer than a formula is that formula', () => {
  const kinds = (zh: string) => {
    const { texts } = documentOf(`甲县意见\n${zh}`);
    const index = texts.findIndex(({ kind }) => kind === 'sentence');
    const points = [...(texts[index]?.zh ?? '')];
    return marked(texts).stretches[index]?.map(({ start, end, kind }) => [
      kind,
      points.slice(start, end).join(''),
    ]);
  };
  expect(kinds('牢固树立“四个意识”，坚定“四个自信”。')).toEqual([
    ['shared', '牢固树立“四个意识”，坚定“四个自信”'],
  ]);
  expect(kinds('领导班子成员每年深入基层调度。')).toEqual([['shared', '领导班子成员每年深入基层']]);
  expect(kinds('在政治上坚持全心全意为人民服务。')).toEqual(
    kinds('全心全意为人民服务。')?.map(([kind, words]) => [kind, words]),
  );
});

test('twenty thousand characters without a stop are compared in steps, each of them short', () => {
  const sentences = corpus.documents.flatMap(sentencesOf).map(({ zh }) => zh.replace(/[。；！？]/gu, ''));
  let text = '';
  for (let index = 0; text.length < 20_000; index++) text += sentences[(index * 7) % sentences.length] ?? '';
  const { texts } = documentOf(`甲县意见\n${text}`);
  const steps: number[] = [];
  const marking = markTexts(texts, known.texts, known.terms);
  for (let step = marking.next(); step.done !== true; step = marking.next()) steps.push(step.value);
  expect(steps.length).toBeGreaterThan(5);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
});
