import { expect, test } from 'vitest';
import { buildCorpus } from '../../../../src/corpus/build/build-corpus.ts';
import type { Content } from '../../../../src/corpus/read/content.ts';
import { sampleContent } from '../sample.ts';

/** What building the sample throws after one change to it. */
function failure(change: (content: Content) => void): () => unknown {
  const content = sampleContent();
  change(content);
  return () => buildCorpus(content);
}

const data = (content: Content) => {
  const [document] = content.documents;
  if (document === undefined) throw new Error('The sample has a document.');
  return document.data;
};

const edit = (content: Content, from: string, to: string) => {
  for (const document of content.documents) document.mdx = document.mdx.replace(from, to);
  for (const source of Object.values(content.sources)) source.text = source.text.replace(from, to);
};

test('the sample keeps every promise', () => {
  expect(failure(() => undefined)).not.toThrow();
});

test('a source that is not the one received', () => {
  expect(failure((content) => (data(content).source.sha256 = '0'.repeat(64)))).toThrow(
    'content/sources/sample.txt: its SHA-256 is ffff',
  );
});

test('a source that is missing', () => {
  expect(failure((content) => (content.sources = {}))).toThrow(
    'content/sources/sample.txt: this file is missing. Add it.',
  );
});

test('a provision whose id is not its number', () => {
  expect(
    failure((content) => {
      edit(content, 'id="1"', 'id="2"');
    }),
  ).toThrow(/no code for 2\.1, 2\.2/u);
  expect(
    failure((content) => {
      edit(content, '一、标题', '二、标题');
    }),
  ).toThrow(
    'content/documents/sample.mdx:9: the provision “1” is numbered 二 in the text. Its id must be 2.',
  );
});

test('a typed space', () => {
  expect(
    failure((content) => {
      edit(content, '甲乙', '甲 乙');
    }),
  ).toThrow('content/documents/sample.mdx:11: “1.1” has a typed space.');
});

test('a date or document number that the text does not have', () => {
  expect(failure((content) => (data(content).issued = '2020-01-03'))).toThrow('“issued” is 2020年1月3日');
  expect(failure((content) => (data(content).docNumber = '甲〔2020〕1号'))).toThrow(
    '“docNumber” is 甲〔2020〕1号',
  );
});

test('a note on a phrase that is not there', () => {
  const note = { at: '1.1', phrase: '丙', zh: '注', en: 'note' };
  expect(failure((content) => (data(content).notes = [note]))).toThrow(
    'the note on “丙” says it stands in “1.1”',
  );
});

test('a sentence without a code, or a code without a sentence', () => {
  expect(failure((content) => (content.first = { sample: {} }))).toThrow(
    'content/codes/first/sample.yaml: no code for 1.1, 1.2.',
  );
  expect(
    failure((content) =>
      Object.assign(content.codes['sample'] ?? {}, { '1.3': { theme: 'none', also: [] } }),
    ),
  ).toThrow('content/codes/sample.yaml: 1.3 is no sentence of the document.');
});

test('a secondary theme that is the primary one', () => {
  const coding = { '1.1': { theme: 'loyalty' as const, also: ['loyalty' as const] } };
  expect(failure((content) => Object.assign(content.second['sample'] ?? {}, coding))).toThrow(
    'content/codes/second/sample.yaml: “1.1” names a theme twice.',
  );
});

test('a reconciled code that departs from two that agree, or gives no reason where they differ', () => {
  const other = { '1.1': { theme: 'service' as const, also: [] } };
  expect(failure((content) => Object.assign(content.codes['sample'] ?? {}, other))).toThrow(
    'content/codes/sample.yaml: “1.1” departs from two codings that agree.',
  );
  expect(failure((content) => Object.assign(content.first['sample'] ?? {}, other))).toThrow(
    'content/codes/sample.yaml: the two codings of “1.1” differ. Give the reason',
  );
});

const topicIn = (content: Content, theme: string) => content.themes[theme]?.topics[0];
const answers = (content: Content, theme: string) => topicIn(content, theme)?.answers ?? {};

test('a topic that names no sentence or heading, or names them out of their order', () => {
  expect(failure((content) => (answers(content, 'loyalty')['sample'] = ['1.1', '1.2', '9.9']))).toThrow(
    'content/themes/loyalty.yaml: the topic “a” names sample 9.9, which is no sentence or heading.',
  );
  expect(failure((content) => (answers(content, 'loyalty')['other'] = ['1.1']))).toThrow('names other 1.1');
  for (const wrong of [
    ['1.2', '1.1'],
    ['1.1', '1.1', '1.2'],
    ['1.1', '1.heading', '1.2'],
  ]) {
    expect(failure((content) => (answers(content, 'loyalty')['sample'] = wrong))).toThrow(
      'twice or out of the order of the document.',
    );
  }
});

test('a sentence of another theme and a heading may answer', () => {
  const content = sampleContent();
  answers(content, 'service')['sample'] = ['1.heading', '1.2'];
  const corpus = buildCorpus(content);
  const found = corpus.themes.flatMap(({ topics }) => topics.map(({ otherwise }) => otherwise));
  expect(found.filter(({ sample }) => sample !== undefined)).toEqual([{ sample: ['1.heading', '1.2'] }]);
});

test('a sentence that stands under no topic of its theme, and is not declared to answer none', () => {
  const lone = (content: Content) => {
    for (const topic of content.themes['loyalty']?.topics ?? []) topic.answers = { sample: ['1.1'] };
  };
  expect(failure(lone)).toThrow(
    'content/themes/loyalty.yaml: sample 1.2 is coded loyalty but stands under no topic.',
  );
  const declared = sampleContent();
  lone(declared);
  Object.assign(declared.themes['loyalty'] ?? {}, { unplaced: { sample: ['1.2'] } });
  expect(() => buildCorpus(declared)).not.toThrow();
});

test('what is declared to answer no topic answers one, or has not the theme', () => {
  const declare = (theme: string) => (content: Content) =>
    Object.assign(content.themes[theme] ?? {}, { unplaced: { sample: ['1.2'] } });
  expect(failure(declare('loyalty'))).toThrow(
    'content/themes/loyalty.yaml: “unplaced” has sample 1.2, which stands under a topic.',
  );
  expect(failure(declare('service'))).toThrow(
    'content/themes/service.yaml: “unplaced” has sample 1.2, which is no sentence coded service.',
  );
});

test('a topic id that stands twice', () => {
  expect(
    failure((content) => {
      for (const topic of content.themes['service']?.topics ?? []) topic.id = 'a';
    }),
  ).toThrow('content/themes/service.yaml: the topic id “a” stands twice.');
});

test('a theme that is missing', () => {
  expect(failure((content) => delete content.themes['service'])).toThrow(
    'content/themes/service.yaml: this file is missing.',
  );
});
