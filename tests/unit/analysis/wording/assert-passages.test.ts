import { expect, test } from 'vitest';
import { assertPassages } from '../../../../src/analysis/wording/assert-passages.ts';
import { renderedWording } from '../../../../src/analysis/wording/rendered-wording.ts';
import { ContentError } from '../../../../src/corpus/edition/content-error.ts';
import type { Corpus } from '../../../../src/corpus/model/corpus.ts';
import { document, provision, sentence } from '../sample-document.ts';

const ZH = '天地玄黄宇宙洪荒';
const text = (id: string, zh: string, en: string) =>
  document(id, provision('1', { ...sentence('1.1', 'service', 8), zh, en }));
/** The passage is 天地玄黄宇宙洪荒 in `a`, and has a comma in `b`. */
const corpus = (...passageRenderings: Corpus['passageRenderings']): Corpus => ({
  documents: [
    text('a', `${ZH}。`, 'Heaven and earth are dark, and the universe is vast.'),
    text('b', '天地玄黄，宇宙洪荒。', 'Dark are heaven and earth; vast is the universe.'),
  ],
  themes: [],
  terms: [],
  works: [],
  commitments: [],
  questions: [],
  findings: [],
  drafts: [],
  counterpartCorrections: [],
  counterpartReadings: [],
  pronunciations: [],
  passageRenderings,
  codebook: { examples: [], cases: [] },
  exercises: [],
  changes: [{ version: '1.0.0', date: '2026-01-02', zh: '初', en: 'first' }],
});
/** The mistake that is found, `file: problem` and the field. */
function mistake(...given: Corpus['passageRenderings']): [string, readonly (string | number)[]] | undefined {
  try {
    assertPassages(corpus(...given));
  } catch (error) {
    if (error instanceof ContentError) return [error.message, error.field];
    throw error;
  }
  return undefined;
}
const ELSEWHERE =
  'which does not stand in the translation of a 1.1, b 1.1. Copy the words of one of them that render “天地玄黄宇宙洪荒”, in their order, with “ … ” where others stand between.';

test('a passage has the English that is given for the words of its first place, or none', () => {
  const en = 'heaven and earth';
  expect(renderedWording(corpus({ zh: ZH, en })).map((each) => each.en)).toEqual([en]);
  expect(renderedWording(corpus()).map((each) => each.en)).toEqual([null]);
});

test.each([
  ['of the first place', 'Heaven and earth are dark, and the universe is vast'],
  ['of another place', 'Dark are heaven and earth; vast is the universe'],
  ['in stretches', 'Heaven … dark … the universe'],
])('the English %s may be taken', (_, en) => {
  expect(mistake({ zh: ZH, en })).toBeUndefined();
});

test.each([
  ['words that stand nowhere', 'heaven and hell'],
  ['other capital letters', 'the Universe'],
  ['a part of a word', 'and the universe is va'],
  ['stretches of two places', 'Heaven and earth are dark … vast is the universe'],
  ['stretches in another order', 'the universe … earth'],
  ['stretches with nothing between them', 'Heaven … and earth'],
  ['an ellipsis at the end', 'Heaven …'],
])('%s cannot be the English of a passage', (_, en) => {
  expect(mistake({ zh: ZH, en })).toEqual([
    `content/passages.yaml: “en” is “${en}”, ${ELSEWHERE}`,
    [0, 'en'],
  ]);
});

test('an entry is for a passage that documents share, as its first place has it', () => {
  const problem =
    'is no passage that documents share. Correct it to the words of the passage’s first place, or take the entry out.';
  for (const zh of ['日月盈昃辰宿列张', '天地玄黄，宇宙洪荒']) {
    expect(mistake({ zh, en: 'heaven' })).toEqual([`content/passages.yaml: “${zh}” ${problem}`, [0, 'zh']]);
  }
});

test('a passage is listed once', () => {
  expect(mistake({ zh: ZH, en: 'dark' }, { zh: ZH, en: 'vast' })).toEqual([
    'content/passages.yaml: “天地玄黄宇宙洪荒” is listed twice. Keep one entry.',
    [1, 'zh'],
  ]);
});
