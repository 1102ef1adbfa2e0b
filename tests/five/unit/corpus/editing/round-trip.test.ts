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
  const own = 'content/documents/jia-2020.mdx' in files ? { 'content/sources/jia-2020.txt': TEXT } : {};
  const all = { ...sampleFiles(), ...own, ...files };
  const bytes = Object.entries(all).map(([path, text]) => [path, new TextEncoder().encode(text)]);
  return buildCorpus(toContent(Object.fromEntries(bytes) as Record<string, Uint8Array>));
}

/** Does what the guidelines ask of an editor. */
function decide(path: string, text: string): string {
  if (path.endsWith('.mdx')) {
    return text
      .replace(/^draft: true.*\n/mu, '')
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

/** A proposal whose editor says that it is no draft. */
const declared = (path: string, text: string) =>
  path.endsWith('.mdx') ? text.replace(/^draft: true.*\n/mu, '') : text;

test('a proposal that is no draft fails the build until it is decided, file by file', () => {
  for (const path of Object.keys(proposed)) {
    const rest = Object.entries(proposed).map(([each, text]) => [
      each,
      each === path ? declared(each, text) : decide(each, text),
    ]);
    expect(() => build(Object.fromEntries(rest) as Record<string, string>)).toThrow(path);
  }
});

test('of a proposal a person fills in what was not found, and it is a draft with no share in what figures are made of', () => {
  expect(() => build(proposed)).toThrow(
    /^content\/documents\/jia-2020\.mdx:5: “shortName\.zh” waits for a person\./u,
  );
  const path = 'content/documents/jia-2020.mdx';
  const filled = (proposed[path] ?? '').replace('shortName: { zh: DECIDE', 'shortName: { zh: 甲');
  const corpus = build({ ...proposed, [path]: filled });
  expect(corpus.documents.map(({ id }) => id)).toEqual(['sample']);
  expect(corpus.drafts).toMatchObject([
    {
      id: 'jia-2020',
      draft: true,
      shortName: { zh: '甲（草稿）' },
      issuer: { zh: '甲县人民政府', en: 'People’s Government of Jia County' },
      title: { zh: '甲县人民政府关于学习的意见', en: '甲县人民政府关于学习的意见' },
      provisions: [
        { id: 'preamble', sentences: [{ isCoded: false, en: '' }] },
        { id: '1', sentences: [{ isCoded: false, en: '' }] },
      ],
    },
  ]);
});

test('a draft coded and translated in part has what is there, and topics may name it already', () => {
  const path = 'content/documents/jia-2020.mdx';
  const theme = 'content/themes/learning.yaml';
  const { drafts, themes } = build({
    ...proposed,
    [path]: (proposed[path] ?? '').replace('shortName: { zh: DECIDE', 'shortName: { zh: 甲'),
    'content/codes/jia-2020.yaml': "'1.1': { theme: learning, also: [] }\n",
    'content/translations/en/jia-2020.yaml': "text: { '1.1': Study. }\nnotes: []\nexceptions: []\n",
    [theme]: (sampleFiles()[theme] ?? '').replace('answers: {}', "answers: { jia-2020: ['1.1'] }"),
  });
  expect(drafts[0]?.provisions[1]?.sentences[0]).toMatchObject({
    isCoded: true,
    theme: 'learning',
    en: 'Study.',
  });
  expect(themes.flatMap(({ topics }) => topics.flatMap(({ answers }) => Object.keys(answers)))).not.toContain(
    'jia-2020',
  );
});

test.each([
  ['whose issuer stands under it', TEXT.replaceAll('甲县', '白石县'), 0],
  ['of which only the title tells anything', '机关学习制度\n一、每周学习。\n二、每月交流。\n', 4],
])('of a text %s at most five values are filled in until it is seen', (_, text, count) => {
  const { files } = proposeDocument('a-2020', {
    name: 'a.txt',
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
  });
  const path = 'content/documents/a-2020.mdx';
  let values = 0;
  const filled = (files[path] ?? '').replace(/(?<=zh: |level: )DECIDE/gu, (_, at: number, whole: string) => {
    values++;
    return whole.slice(0, at).endsWith('level: ') ? 'county' : '甲';
  });
  const { drafts } = build({ ...files, [path]: filled, 'content/sources/a-2020.txt': text });
  expect(drafts.map(({ id }) => id)).toEqual(['a-2020']);
  expect(values).toBe(count);
  expect(values).toBeLessThanOrEqual(5);
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
