import { expect, test } from 'vitest';
import { assertFindings } from '../../../../../src/analysis/findings/assert-findings.ts';
import { findingSentence } from '../../../../../src/analysis/findings/finding-figures.ts';
import { checkedCorpus } from '../../../../../src/corpus/build/checked-corpus.ts';
import type { Corpus, Finding } from '../../../../../src/corpus/model/corpus.ts';
import type { FindingClaim } from '../../../../../src/corpus/schema/finding-schema.ts';
import { sampleCommitment, sampleQuestion } from '../../../../unit/corpus/sample-commitment.ts';
import { document, provision, sentence } from '../../../../unit/analysis/sample-document.ts';

const COUNT: FindingClaim = { claim: 'count', documents: 2 };
const finding = (given: Partial<Finding>): Finding => ({
  id: 'found',
  order: 1,
  sentence: { zh: '文', en: 'text' },
  claims: [COUNT],
  graphic: { kind: 'shares', theme: 'loyalty' },
  way: { page: 'emphasis/', zh: '文', en: 'text' },
  ...given,
});
/** `a` is half loyalty by two codings and a quarter by the third, and answers with a number; `b` is all service. */
const corpus = (...findings: Finding[]): Corpus => ({
  documents: [
    document(
      'a',
      provision('1', sentence('1.1', 'loyalty', 25), sentence('1.2', 'loyalty', 25, { third: 'learning' })),
      provision('2', sentence('2.1', 'service', 50)),
    ),
    document('b', provision('1', sentence('1.1', 'service', 40))),
  ],
  themes: [],
  terms: [],
  works: [],
  commitments: [
    sampleCommitment('number', {
      document: 'a',
      question: 'q',
      amount: { zh: '每年≥3个月', en: '≥ 3 months' },
    }),
    sampleCommitment('words', { document: 'b', question: 'q', amount: { zh: '“定期”', en: '“regularly”' } }),
  ],
  questions: [sampleQuestion('q')],
  findings,
  drafts: [],
  counterpartCorrections: [],
  counterpartReadings: [],
  pronunciations: [],
  passageRenderings: [],
  codebook: { examples: [], cases: [] },
  exercises: [],
  changes: [{ version: '1.0.0', date: '2026-01-02', zh: '初', en: 'first' }],
});
const checked = (given: Partial<Finding>) => () => {
  assertFindings(corpus(finding(given)));
};
const FILE = 'content/findings/found.yaml: ';

test('the findings of the edition hold', () => {
  const edition = checkedCorpus();
  expect(edition.findings.length).toBeGreaterThanOrEqual(3);
  expect(() => {
    assertFindings(edition);
  }).not.toThrow();
});

test('figures are filled into the sentence in each language', () => {
  const given = finding({
    sentence: { zh: '{number:a:q}个月', en: '{share:a:loyalty} in {number:a:q} months' },
  });
  expect(findingSentence(corpus(), given, 'en')).toBe('50% in 3 months');
  expect(findingSentence(corpus(), given, 'zh')).toBe('3个月');
});

const CLAIMS: [name: string, holds: FindingClaim, fails: FindingClaim, shown: string][] = [
  ['count', COUNT, { claim: 'count', documents: 3 }, 'there are 2 documents'],
  [
    'share',
    { claim: 'share', theme: 'loyalty', documents: ['a'], from: 0.25, to: 0.5 },
    { claim: 'share', theme: 'loyalty', documents: ['a'], from: 0.4, to: 0.6 },
    'the share of a is 25% to 50%',
  ],
  [
    'even',
    { claim: 'even', documents: ['a'], to: 0.5 },
    { claim: 'even', documents: ['a', 'b'], to: 0.5 },
    'the data show it of a',
  ],
  [
    'number',
    { claim: 'number', question: 'q', documents: ['a'] },
    { claim: 'number', question: 'q', documents: ['a', 'b'] },
    'the data show it of a',
  ],
  [
    'end',
    { claim: 'end', end: 'last', theme: 'service', documents: ['a', 'b'] },
    { claim: 'end', end: 'first', theme: 'integrity', documents: ['a'] },
    'the data show it of no document',
  ],
];

test.each(CLAIMS)('a claim of the kind “%s” is held to the figures', (name, holds, fails, shown) => {
  expect(checked({ claims: [holds] })).not.toThrow();
  expect(checked({ claims: [holds, fails] })).toThrow(`${FILE}“claims.1” claims “${name}”, but ${shown}.`);
});

test('a claim names documents and questions that there are', () => {
  expect(checked({ claims: [{ claim: 'even', documents: ['c'], to: 1 }] })).toThrow(
    'there is no document c.',
  );
  expect(checked({ claims: [{ claim: 'number', question: 'r', documents: ['a'] }] })).toThrow(
    'there is no question r.',
  );
});

test('a sentence has figures that there are, the same in both languages', () => {
  expect(checked({ sentence: { zh: '{share:a:loyalty}', en: 'half' } })).toThrow(
    `${FILE}“sentence.en” lacks the figure “{share:a:loyalty}” of the other language.`,
  );
  for (const none of ['{number:b:q}', '{share:c:loyalty}', '{loyalty}']) {
    expect(checked({ sentence: { zh: none, en: none } }), none).toThrow(
      `${FILE}“sentence.zh” has “${none}”, for which there is no figure.`,
    );
  }
});

test('a graphic has questions that are answered with a number, and terms that there are', () => {
  expect(checked({ graphic: { kind: 'figures', questions: ['q'] } })).not.toThrow();
  expect(checked({ graphic: { kind: 'figures', questions: ['q', 'r'] } })).toThrow(
    `${FILE}“graphic.questions” has r, which no document answers with a number.`,
  );
  expect(checked({ graphic: { kind: 'terms', terms: ['t'] } })).toThrow(
    `${FILE}“graphic.terms” has t, and there is no such term.`,
  );
});

const edition = { ...checkedCorpus() };
const all = edition.documents.map(({ id }) => id);
const held = (claim: FindingClaim) => () => {
  edition.findings = [finding({ claims: [claim] })];
  assertFindings(edition);
};

test.each<[holds: FindingClaim, fails: FindingClaim, shown: string]>([
  [
    { claim: 'furthest', documents: ['binhai-2017', 'linzi-2022'] },
    { claim: 'furthest', documents: ['binhai-2017', 'dongli-2022'] },
    'the data show it of binhai-2017 and linzi-2022',
  ],
  [
    { claim: 'most-wording', documents: ['linzi-2022', 'tianjin-2018'] },
    { claim: 'most-wording', documents: ['linzi-2022', 'dongli-2022'] },
    'the data show it of tianjin-2018 and linzi-2022',
  ],
  [
    { claim: 'most-shared', theme: 'loyalty', documents: all },
    { claim: 'most-shared', theme: 'learning', documents: ['huzhou-2017'] },
    'the data show it of no document',
  ],
  [
    { claim: 'term', term: 'liang-ge-wei-hu', documents: ['linzi-2022', 'dongli-2022'] },
    { claim: 'term', term: 'liang-ge-wei-hu', documents: ['dongli-2022'] },
    'the data show it of linzi-2022, dongli-2022',
  ],
])('of the edition $claim is held to the figures', (holds, fails, shown) => {
  expect(held(holds)).not.toThrow();
  expect(held(fails)).toThrow(`claims “${fails.claim}”, but ${shown}`);
  expect(held({ ...holds, documents: ['nowhere', 'neither'] } as FindingClaim)).toThrow(
    'there is no document nowhere',
  );
});

test('figures of wording are filled in', () => {
  const sentence = (placeholder: string) => ({ zh: placeholder, en: placeholder });
  const said = (placeholder: string) =>
    findingSentence(edition, finding({ sentence: sentence(placeholder) }), 'en');
  expect(said('{shared:huzhou-2017:loyalty}')).toBe('62%');
  expect(said('{wording:tianjin-2018:linzi-2022}')).toBe(said('{wording:linzi-2022:tianjin-2018}'));
  expect(said('{wording:tianjin-2018:tianjin-2018}')).toMatch(/^\{/u);
});
