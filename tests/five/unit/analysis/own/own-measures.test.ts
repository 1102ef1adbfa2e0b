import { expect, test } from 'vitest';
import { ownMeasures } from '../../../../../src/analysis/own/own-measures.ts';
import { corpus } from './own-corpus.ts';

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
