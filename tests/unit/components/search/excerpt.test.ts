import { expect, test } from 'vitest';
import { excerpt } from '../../../../src/components/search/results/excerpt.ts';

const plain = (text: string) => ({ text, found: false });
const found = (text: string) => ({ text, found: true });

test('a short text is shown whole', () => {
  const pieces = [plain('各部门要落实'), found('一岗双责'), plain('。')];
  expect(excerpt(pieces, 'zh')).toEqual(pieces);
});

test('what is found late in a long text stands near its beginning, after a whole clause', () => {
  const long = '各级领导干部要带头执行廉洁自律各项规定，管好配偶子女和身边工作人员，认真落实党风廉政建设';
  expect(excerpt([plain(long), found('一岗双责'), plain('。')], 'zh')).toEqual([
    plain('…认真落实党风廉政建设'),
    found('一岗双责'),
    plain('。'),
  ]);
});

test('a long text between two finds, and after the last, is cut too', () => {
  const long = '甲'.repeat(100);
  const [first, between, second, after] = excerpt([found('乙'), plain(long), found('乙'), plain(long)], 'zh');
  expect([first, second]).toEqual([found('乙'), found('乙')]);
  expect(between?.text).toBe(`${'甲'.repeat(60)}…${'甲'.repeat(18)}`);
  expect(after?.text).toBe(`${'甲'.repeat(60)}…`);
});

test('English is cut between words', () => {
  const long = 'word '.repeat(60);
  const [before, , after] = excerpt([plain(long), found('integrity'), plain(` ${long}`)], 'en');
  expect(before?.text).toMatch(/^…word (?:word )*$/u);
  expect(after?.text).toMatch(/^ word(?: word)*…$/u);
});

test('a text in which nothing is found is left as it is', () => {
  const twin = [plain('word '.repeat(200))];
  expect(excerpt(twin, 'en')).toEqual(twin);
});
