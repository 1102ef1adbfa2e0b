import { expect, test } from 'vitest';
import { ownMeasures } from '../../../../../src/analysis/own/own-measures.ts';
import { compareOwn } from '../../../../../src/analysis/own/compare-own.ts';
import { countHan } from '../../../../../src/corpus/model/han.ts';
import { corpus, documentOf, finished, known, measureStrangers } from './own-corpus.ts';

const measures = ownMeasures(corpus);
const { themes, used, keptApart } = measures;
const share = (part: number, of: number) => `${part} of ${of} (${((100 * part) / of).toFixed(1)}%)`;

test('the theme of a sentence is guessed right with its document left out at least as often as is said', () => {
  console.log(
    `themes: ${share(themes.first, themes.sentences)}, first or another ${share(themes.any, themes.sentences)}`,
  );
  expect(themes.sentences).toBe(245);
  expect(themes.first / themes.sentences).toBeGreaterThanOrEqual(0.77);
  expect(themes.any / themes.sentences).toBeGreaterThanOrEqual(0.85);
});

test('the nearest passage is the best by reading in 84 of 100, and it is among three in 95', () => {
  const all = {
    wanted: used.wanted + keptApart.wanted,
    best: used.best + keptApart.best,
    amongThree: used.amongThree + keptApart.amongThree,
    answers: used.answers + keptApart.answers,
    answersAmongThree: used.answersAmongThree + keptApart.answersAmongThree,
  };
  for (const [name, half] of Object.entries({ used, keptApart, all })) {
    console.log(
      `nearest, ${name}: best ${share(half.best, half.wanted)}, among three ${share(half.amongThree, half.wanted)}; ` +
        `any that answers ${share(half.answers, half.wanted)}, among three ${share(half.answersAmongThree, half.wanted)}`,
    );
  }
  expect(all.wanted).toBeGreaterThan(200);
  expect(all.best / all.wanted).toBeGreaterThanOrEqual(0.84);
  expect(all.amongThree / all.wanted).toBeGreaterThanOrEqual(0.95);
  expect(keptApart.answers / keptApart.wanted).toBeGreaterThanOrEqual(0.9);
});

test('a passage is near itself by its words entirely, and a copied sentence is near the passage that has it', () => {
  let checked = 0;
  for (const document of corpus.documents.slice(0, 1)) {
    for (const { id, sentences } of document.provisions) {
      const [first] = sentences.filter(({ zh }) => countHan(zh) > 20);
      if (first === undefined) continue;
      const copied = documentOf(`甲县意见\n一、其他。要种树。\n二、${first.zh}`);
      const { near } = finished(compareOwn(copied, known));
      const index = copied.provisions.findIndex(({ number }) => number === '二');
      const own = copied.provisions[index];
      if (own?.sentences.length !== 1 || own.sentences[0]?.zh !== first.zh) continue;
      const same = near[index]?.find((each) => each.document === document.id && each.provision === id);
      // A preamble is compared with provisions only where there are no others.
      if (same === undefined) continue;
      checked++;
      expect(same.words, `${document.id} ${id}`).toBeGreaterThan(0.97);
    }
  }
  expect(checked).toBeGreaterThan(5);
});

test('the limit keeps a passage for most provisions that others answer, and tells of most that quote none', () => {
  const { answered, shown } = measures.limit;
  const { alone, strangers } = measureStrangers();
  console.log(
    `limit: a passage for ${share(shown, answered)}, none for ${share(alone, strangers)} strangers`,
  );
  expect(shown / answered).toBeGreaterThanOrEqual(0.9);
  expect(alone / strangers).toBeGreaterThanOrEqual(0.5);
});
