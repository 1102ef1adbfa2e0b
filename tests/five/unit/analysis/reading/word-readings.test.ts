import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wordReadings } from '../../../../../src/analysis/reading/word-readings.ts';
import { buildCorpus } from '../../../../../src/corpus/build/build-corpus.ts';
import { documentTexts } from '../../../../../src/corpus/model/document-texts.ts';
import { countHan } from '../../../../../src/corpus/model/han.ts';
import { readContent } from '../../read-content.ts';

const corpus = buildCorpus(readContent());
const texts = new Map(
  corpus.documents.flatMap((document) =>
    documentTexts(document).map(({ id, zh }) => [[document.id, id].join('/'), zh] as const),
  ),
);
/** Word, place and reading, each read by an editor where it stands, after 现代汉语词典. */
const byHand = readFileSync(new URL('read-by-hand.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [word: string, place: string, reading: string]);

test('more than 200 words with a character of several readings were read by hand, each once', () => {
  expect(new Set(byHand.map(([word]) => word)).size).toBe(byHand.length);
  expect(byHand.length).toBeGreaterThan(200);
});

test('each of these words is read where it stands as it was read by hand', () => {
  const built = byHand.map(([word, place]) => {
    const text = texts.get(place) ?? '';
    const before = countHan(text.slice(0, text.indexOf(word)));
    const syllables = wordReadings(text, corpus).split(/[ -]/u);
    return [word, place, syllables.slice(before, before + countHan(word)).join(' ')];
  });
  expect(built).toEqual(byHand);
});

test('every Han character of every text has a syllable with letters', () => {
  const wrong = [...texts].filter(([, zh]) => {
    const syllables = wordReadings(zh, corpus).split(/[ -]/u);
    return countHan(zh) !== syllables.length || !syllables.every((each) => /^\p{Ll}+$/u.test(each));
  });
  expect(wrong).toEqual([]);
});
