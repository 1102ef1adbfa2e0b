import { expect, test } from 'vitest';
import { benchPhrases } from '../../../five/bench/sites/bench-phrases.ts';
import { benchMarkdown, benchSections, type Section } from '../../../five/bench/sites/bench-sections.ts';
import { measureRecall } from '../../../five/bench/sites/measure-recall.ts';
import { buildCorpus } from '../../../../src/corpus/build/build-corpus.ts';
import { sampleContent } from '../../corpus/sample.ts';

const title: Section = { depth: 1, heading: '甲、乙', lines: ['丙。'], places: ['title'] };
const chapter: Section = { depth: 2, heading: '丁', lines: [], places: ['chapter-1'] };

test('a document is cut at its headings and written as Markdown without its title', () => {
  const [document] = buildCorpus(sampleContent()).documents;
  const sections = document === undefined ? [] : benchSections(document);
  expect(sections).toEqual([
    { depth: 1, heading: '题', lines: [], places: ['title'] },
    { depth: 2, heading: '一、标题', lines: ['甲乙。丙丁；', '2020年1月2日'], places: ['1', 'date'] },
  ]);
  expect(benchMarkdown(sections)).toBe('## 一、标题\n\n甲乙。丙丁；\n\n2020年1月2日\n');
});

test('phrases of headings and lines are drawn with every section that has them', () => {
  const drawn = benchPhrases(new Map([['a', [title, chapter]]]), 2000, 0.5);
  const found = new Map(drawn.map(({ text, sections }) => [text, sections.join()]));
  expect(Object.fromEntries(found)).toEqual({
    甲: 'a 0',
    '甲、': 'a 0',
    '甲、乙': 'a 0',
    '、乙': 'a 0',
    乙: 'a 0',
    丙: 'a 0',
    '丙。': 'a 0',
    丁: 'a 1',
  });
});

test('recall and precision are counted over all phrases, each place and document once', () => {
  const phrases = [
    { text: '甲', sections: ['a 0', 'a 1', 'b 0'] },
    { text: '乙', sections: ['b 0'] },
  ];
  const answers = [['a 0', 'a 0', 'a 2'], ['b 0']];
  expect(measureRecall(phrases, answers)).toEqual({
    places: { recall: 2 / 4, precision: 2 / 3 },
    documents: { recall: 2 / 3, precision: 1 },
  });
});
