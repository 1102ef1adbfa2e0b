import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { buildCorpus } from '../../../../../src/corpus/build/build-corpus.ts';
import { toContent } from '../../../../../src/corpus/read/read-content.ts';
import { proposeDocument } from '../../../../../src/corpus/editing/propose-document.ts';
import { sampleFiles } from '../../../../unit/corpus/sample-files.ts';

const TEXT =
  '甲县人民政府关于学习的意见\n各镇：\n为了学习，提出意见。\n一、学习。要学习。\n甲县人民政府\n2020年3月4日\nPAGE\n- 1 -\n';

const ENGLISH: Record<string, string> = {
  title: 'Opinions of Jia County on Study',
  addressee: 'The towns:',
  'preamble.1': 'For the sake of study, opinions are put forward.',
  '1.heading': 'I. Study.',
  '1.1': 'Study.',
  signature: 'People’s Government of Jia County',
  date: '4 March 2020',
};

const proposed = proposeDocument('jia-2020', {
  name: 'a.txt',
  text: TEXT,
  sha256: createHash('sha256').update(TEXT).digest('hex'),
}).files;

function build(files: Record<string, string>) {
  const all = { ...sampleFiles(), 'content/sources/jia-2020.txt': TEXT, ...files };
  const bytes = Object.entries(all).map(([path, text]) => [path, new TextEncoder().encode(text)]);
  return buildCorpus(toContent(Object.fromEntries(bytes) as Record<string, Uint8Array>));
}

/** Does what the guidelines ask of an editor. */
function decide(path: string, text: string): string {
  if (path.endsWith('.mdx')) {
    return text
      .replace(/^# DECIDE.*\n/gmu, '')
      .replace('shortName: { zh: DECIDE', 'shortName: { zh: 甲')
      .replace('level: DECIDE', 'level: district')
      .replace(/ # DECIDE.*$/gmu, '')
      .replaceAll('en: DECIDE', 'en: Jia');
  }
  if (path.includes('/en/'))
    return text.replace(/'([^']+)': 'DECIDE'/gu, (_, id: string) => `'${id}': "${ENGLISH[id] ?? ''}"`);
  return text.replace(/^# DECIDE.*\n/gmu, '').replaceAll('DECIDE', 'learning');
}

test('a proposal fails the build until it is decided, file by file', () => {
  expect(() => build(proposed)).toThrow(
    /^content\/documents\/jia-2020\.mdx:2: “# DECIDE: the id jia-2020 never moves/u,
  );
  for (const path of Object.keys(proposed)) {
    const rest = Object.entries(proposed).map(([each, text]) => [
      each,
      each === path ? text : decide(each, text),
    ]);
    expect(() => build(Object.fromEntries(rest) as Record<string, string>)).toThrow(path);
  }
});

test('once decided and placed under a topic it is part of the corpus', () => {
  const decided = Object.fromEntries(
    Object.entries(proposed).map(([path, text]) => [path, decide(path, text)]),
  );
  const theme = 'content/themes/learning.yaml';
  expect(() => build(decided)).toThrow(
    `${theme}: jia-2020 preamble.1, 1.1 is coded learning but stands under no topic.`,
  );
  const topics = (sampleFiles()[theme] ?? '').replace(
    'answers: {}',
    "answers: { jia-2020: ['preamble.1', '1.1'] }",
  );
  const { documents } = build({ ...decided, [theme]: topics });
  expect(documents.map(({ id }) => id)).toEqual(['sample', 'jia-2020']);
  expect(documents[1]).toMatchObject({
    title: { zh: '甲县人民政府关于学习的意见', en: 'Opinions of Jia County on Study' },
    issued: '2020-03-04',
    source: { received: 'a.txt' },
    provisions: [
      { id: 'preamble' },
      { id: '1', sentences: [{ id: '1.1', zh: '要学习。', theme: 'learning' }] },
    ],
  });
});
