import { expect, test } from 'vitest';
import { assertClaims } from '../../../../src/corpus/checks/assert-claims.ts';
import { buildTheme } from '../../../../src/corpus/build/build-themes.ts';
import type { Document } from '../../../../src/corpus/model/corpus.ts';
import type { ThemeData } from '../../../../src/corpus/schema/theme-schema.ts';
import { document, provision, sentence } from '../../analysis/sample-document.ts';
import { sampleCommitment } from '../sample-commitment.ts';

const text = { zh: '文', en: 'text' };
const said = (id: string, zh: string) => ({ ...sentence(id, 'loyalty', zh.length), zh });
const named = (id: string, en: string, zh: string, ...texts: string[]): Document => ({
  ...document(id, provision('1', ...texts.map((each, index) => said(`1.${index + 1}`, each)))),
  shortName: { en, zh },
});
const documents = [
  named('jia', 'Alpha', '甲地', '每月学习一次，定期调研。', '厉行节约。'),
  named('yi', 'Beta', '乙地', '厉行节约。'),
];
const commitments = [
  sampleCommitment('monthly', {
    document: 'jia',
    place: '1.1',
    amount: { zh: '每月1次', en: '1 a month' },
  }),
  sampleCommitment('regular', {
    document: 'jia',
    place: '1.2',
    amount: { zh: '“定期”', en: '“regularly”' },
  }),
];

const theme = (en: string, zh: string, answers: Record<string, string[]>): ThemeData => ({
  definition: text,
  words: [],
  topics: [{ id: 'study', question: text, summary: { en, zh }, answers }],
  unplaced: {},
});
const CELL = { jia: ['1.1'] };

function claimed(en: string, zh: string, answers: Record<string, string[]> = CELL) {
  return () => {
    assertClaims(theme(en, zh, answers), 'loyalty', { documents, commitments }, 'content/themes');
  };
}

/** A summary that claims this of one document, in both languages. */
function claim(of: string, answers?: Record<string, string[]>, name: [string, string] = ['Alpha', '甲地']) {
  return claimed(`[${name[0]}](${of}) studies.`, `[${name[1]}](${of})学习。`, answers);
}
const ofBeta = (of: string, answers?: Record<string, string[]>) => claim(of, answers, ['Beta', '乙地']);
const BOTH = { jia: ['1.1', '1.2'], yi: ['1.1'] };

test('claims that hold pass', () => {
  for (const right of [
    claim('answers; figure; says 每月学习; only 调研'),
    claim('lacks 形象工程'),
    ofBeta('silent; lacks 调研'),
    claimed('[Both, two in all](all) save.', '[两份](all)都节约。', BOTH),
    claimed('No document is named.', '没有写到文件。'),
    claimed('[Alpha 2020](answers) studies.', '[甲地 2020](answers)学习。'),
  ]) {
    expect(right).not.toThrow();
  }
});

const AT = 'content/themes/loyalty.yaml: the English summary of “study” ';

test.each([
  ['answers', ofBeta('answers'), 'claims “yi answers”, but its cell is empty.'],
  ['silent', claim('silent'), 'claims “jia silent”, but its cell has 1.1.'],
  [
    'figure',
    claim('figure', { jia: ['1.2'] }),
    'claims “jia figure”, but no commitment at 1.2 has a number or a date.',
  ],
  ['figure in an empty cell', ofBeta('figure'), 'claims “yi figure”, but its cell is empty.'],
  [
    'says',
    claim('says 厉行节约'),
    'claims “jia says 厉行节约”, but the words stand at 1.2, which is not in its cell.',
  ],
  ['says nowhere', claim('says 一岗双责'), 'but the words stand nowhere in the document.'],
  ['lacks', claim('lacks 厉行节约'), 'claims “jia lacks 厉行节约”, but the words stand at 1.2.'],
  ['only', claim('only 厉行节约', BOTH), 'claims “jia only 厉行节约”, but the words also stand at yi 1.1.'],
  ['only nowhere', claim('only 一岗双责'), 'but the words stand nowhere in the document.'],
  [
    'all',
    claimed('[All two](all) save.', '[两份](all)都节约。'),
    'claims “all”, but the cell of yi is empty.',
  ],
])('a claim that does not hold: %s', (_, wrong, message) => {
  expect(wrong).toThrow(`${message.startsWith('claims') ? AT : ''}${message}`);
});

test.each([
  [
    'a name without a mark',
    claimed('Alpha studies.', '学习。'),
    'names Alpha without what is claimed of it.',
  ],
  ['one beside marks', claimed('[Alpha](answers) as Beta does.', '学习。'), 'names Beta without'],
  [
    'a name of no document',
    claimed('[Gamma](answers) studies.', '学习。'),
    'marks “Gamma”, which is the short name of no document; that of a draft is named once it is no draft.',
  ],
  ['an unknown claim', claim('asks'), 'claims “asks” of Alpha.'],
  ['a claim that lacks its words', claim('says'), 'claims “says” of Alpha.'],
  ['a claim with words it has not', claim('answers 学习'), 'claims “answers 学习” of Alpha.'],
  ['all with another claim', claim('answers; all'), 'claims “all” of Alpha.'],
  ['all without a mark', claimed('All two save.', '节约。', BOTH), 'speaks of “all two” without a claim.'],
  [
    'a stale count',
    claimed('[All three](all) save.', '[两份](all)都节约。', BOTH),
    'marks “All three” as all, and there are two, 两.',
  ],
])('a summary that is marked wrongly: %s', (_, wrong, message) => {
  expect(wrong).toThrow(AT + message);
});

test('the Chinese is held to the same', () => {
  const at = 'content/themes/loyalty.yaml: the Chinese summary of “study” ';
  expect(claimed('Studied.', '甲地学习。')).toThrow(`${at}names 甲地 without what is claimed of it.`);
  expect(claimed('Studied.', '两份都学习。')).toThrow(`${at}speaks of “两份” without a claim.`);
  expect(claimed('[Alpha](answers) studies.', '[甲地](silent)学习。')).toThrow(`${at}claims “jia silent”`);
});

test('both languages claim the same', () => {
  expect(claimed('[Alpha](answers; figure) studies.', '[甲地](answers)学习。')).toThrow(
    'the Chinese summary of “study” lacks what the English claims: “jia figure”.',
  );
  expect(claimed('[Alpha](answers) studies.', '[甲地](answers; figure)学习。')).toThrow(
    'the English summary of “study” lacks what the Chinese claims: “jia figure”.',
  );
});

test('two documents of one name are told apart by their years', () => {
  const twins = [...documents, { ...named('jia-2021', 'Alpha', '甲地', '调研。'), issued: '2021-01-02' }];
  const check = (name: string) => () => {
    const data = theme(`[Alpha${name}](answers) studies.`, `[甲地${name}](answers)学习。`, CELL);
    assertClaims(data, 'loyalty', { documents: twins, commitments }, 'content/themes');
  };
  expect(check('')).toThrow('marks “Alpha”, the name of several documents. Add the year.');
  expect(check(' 2020')).not.toThrow();
});

test('a summary is read without its marks, and its claims stand beside it', () => {
  const data = theme('[Alpha](answers; says 学习) studies.', '[甲地](answers; says 学习)学习。', CELL);
  const [topic] = buildTheme({ id: 'loyalty', name: text, glyph: '忠' }, data, documents).topics;
  expect(topic?.summary).toEqual({ en: 'Alpha studies.', zh: '甲地学习。' });
  expect(topic?.claims).toEqual([
    { document: 'jia', kind: 'answers', words: null },
    { document: 'jia', kind: 'says', words: '学习' },
  ]);
});
