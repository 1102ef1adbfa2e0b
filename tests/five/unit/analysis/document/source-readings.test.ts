import { expect, test } from 'vitest';
import { sourceReader, receivedLines } from '../../../../../src/analysis/document/source-readings.ts';
import { type Segment, restoreSource } from '../../../../../src/corpus/read/restore-source.ts';
import { buildCorpus } from '../../../../../src/corpus/build/build-corpus.ts';
import { readContent } from '../../read-content.ts';
import { document } from '../../../../unit/analysis/sample-document.ts';

const segment = (kind: Segment['kind'], source: string, edition: string): Segment => ({
  kind,
  at: 0,
  source,
  edition,
  reason: null,
});
const same = (text: string) => [...text].map((char) => segment('same', char, char));

test('a piece of the edition is given with what the source reads in its place', () => {
  const read = sourceReader([
    segment('furniture', '第1页', ''),
    ...same('甲'),
    segment('characters', '們', '们'),
    segment('characters', '發', '发'),
    segment('pinyin', '(fā)', ''),
    ...same('𠀀乙'),
  ]);
  expect(read('甲们发')).toEqual([
    { kind: 'furniture', source: '第1页', edition: '' },
    { kind: 'same', source: '甲', edition: '甲' },
    { kind: 'characters', source: '們發', edition: '们发' },
    { kind: 'pinyin', source: '(fā)', edition: '' },
  ]);
  expect(read('𠀀乙')).toEqual([{ kind: 'same', source: '𠀀乙', edition: '𠀀乙' }]);
});

test('a correction that two pieces share leaves its source with the first', () => {
  const read = sourceReader([...same('甲'), segment('correction', '?,F', '。现'), ...same('就')]);
  expect(read('甲。')).toEqual([
    { kind: 'same', source: '甲', edition: '甲' },
    { kind: 'correction', source: '?,F', edition: '。' },
  ]);
  expect(read('现就')).toEqual([
    { kind: 'correction', source: '', edition: '现' },
    { kind: 'same', source: '就', edition: '就' },
  ]);
});

test('neighbouring corrections stay apart, one of several characters stays whole', () => {
  const read = sourceReader([segment('correction', 'ab', '甲乙'), segment('correction', 'c', '丙')]);
  expect(read('甲乙丙')).toEqual([
    { kind: 'correction', source: 'ab', edition: '甲乙' },
    { kind: 'correction', source: 'c', edition: '丙' },
  ]);
});

test('white space of the edition takes nothing from the source', () => {
  expect(sourceReader(same('甲乙'))('甲\t乙\n')).toEqual([
    { kind: 'same', source: '甲\t乙\n', edition: '甲\t乙\n' },
  ]);
});

const source = '題 目\n\n一(yī),二\n';
const lines = receivedLines({
  ...document('a'),
  source: { file: '', received: '', sha256: '', text: source },
  segments: restoreSource(source, ['pinyin', 'characters', 'punctuation'], [], 'a.mdx'),
  stream: [
    { id: 'title', text: '题目' },
    { id: '1.heading', text: '一' },
    { id: '1.1', text: '，二' },
  ],
});

test('a source is shown line by line with its white space, and each restoration as a run of its own', () => {
  expect(
    lines.map(({ runs }) => runs.map(({ kind, source: text, edition }) => [kind, text, edition])),
  ).toEqual([
    [
      ['characters', '題', '题'],
      ['same', ' 目', ''],
    ],
    [],
    [
      ['same', '一', ''],
      ['pinyin', '(yī)', ''],
      ['punctuation', ',', '，'],
      ['same', '二', ''],
    ],
    [],
  ]);
});

test('a line has the id of the title, provision or block that begins in it', () => {
  expect(lines.map(({ anchor }) => anchor)).toEqual(['title', null, '1', null]);
});

test('the lines of every source are the source, character by character', () => {
  for (const each of buildCorpus(readContent()).documents) {
    const text = receivedLines(each)
      .map(({ runs }) => runs.map((run) => run.source).join(''))
      .join('\n');
    expect(text).toBe(each.source.text);
  }
});
