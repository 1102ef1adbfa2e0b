import { expect, test } from 'vitest';
import { receivedLines } from '../../../../src/analysis/document/received-lines.ts';
import { restoreSource } from '../../../../src/corpus/read/restore-source.ts';
import { buildCorpus } from '../../../../src/corpus/build/build-corpus.ts';
import { readContent } from '../../read-content.ts';
import { document } from '../sample-document.ts';

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
