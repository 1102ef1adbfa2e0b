import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../../../src/corpus/build/build-corpus.ts';
import { readFiles, toContent, type Files } from '../../../../../src/corpus/read/read-content.ts';
import { sentencesOf } from '../../../../../src/corpus/model/document-texts.ts';
import { wordChanger } from '../../../bench/synthetic/change-words.ts';
import { isSound } from '../../../bench/synthetic/sentence-pool.ts';
import { syntheticDocuments } from '../../../bench/synthetic/synthetic-documents.ts';
import { syntheticFiles } from '../../../bench/synthetic/synthetic-files.ts';

describe('a synthetic corpus', () => {
  const real = readFiles('content');
  const content = toContent(real);
  const five = buildCorpus(content);
  const files = syntheticFiles(syntheticDocuments(five, 6), content);
  const corpus = buildCorpus(toContent({ ...real, ...encoded(files) }));

  it('passes every check of the corpus', () => {
    expect(corpus.documents).toHaveLength(11);
  });

  it('has documents of the length of the five', () => {
    const lengths = corpus.documents.map((document) =>
      sentencesOf(document).reduce((sum, { characters }) => sum + characters, 0),
    );
    expect(Math.min(...lengths)).toBeGreaterThan(1500);
    expect(Math.max(...lengths)).toBeLessThan(7000);
  });

  it('has a code and a topic for every sentence of a theme', () => {
    const topics = corpus.themes.flatMap((theme) => theme.topics);
    const [document] = corpus.documents.filter(({ id }) => id.startsWith('district-'));
    const answers = new Set(topics.flatMap((topic) => topic.answers[document?.id ?? ''] ?? []));
    const themed =
      document === undefined ? [] : sentencesOf(document).filter(({ theme }) => theme !== 'none');
    expect(themed.filter(({ id }) => !answers.has(id))).toEqual([]);
    expect(themed).not.toEqual([]);
  });

  it('is the same for the same seed and another for another', () => {
    expect(syntheticFiles(syntheticDocuments(five, 6), content)).toEqual(files);
    expect(syntheticFiles(syntheticDocuments(five, 6, 0.1), content)).not.toEqual(files);
  });
});

it('changes a word the same way wherever it stands, and leaves numbers', () => {
  const change = wordChanger(
    new Map([
      ['道路', 1],
      ['学校', 1],
    ]),
    [],
    1,
    () => 0.9,
  );
  expect(change('修建道路三条，道路不少于2公里')).toBe('修建学校三条，学校不少于2公里');
});

it('takes no sentence whose numbers its translation does not have', () => {
  expect(isSound('每年2次。', 'Twice a year.')).toBe(true);
  expect(isSound('每年2次。', 'Every year.')).toBe(false);
});

function encoded(texts: Record<string, string>): Files {
  const encoder = new TextEncoder();
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)]));
}
