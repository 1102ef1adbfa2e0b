import { expect, test } from 'vitest';
import { restoreSource, type Correction } from '../../../../src/corpus/read/restore-source.ts';
import type { RestorationRule } from '../../../../src/corpus/schema/schema.ts';

const reason = { zh: '理由', en: 'reason' };
const correction = (parts: Partial<Correction>): Correction => ({
  kind: 'correction',
  source: '',
  edition: '',
  reason,
  ...parts,
});
const read = (source: string, rules: RestorationRule[], corrections: Correction[] = []) =>
  restoreSource(source, rules, corrections, 'd.mdx')
    .map(({ edition }) => edition)
    .join('');

test('without rules every character but white space is read as it stands', () => {
  expect(read(' 發,展 \n\u3000𠮷', [])).toBe('發,展𠮷');
});

test('pinyin behind a Han character is left out, brackets elsewhere stay', () => {
  expect(read('發(fā)會(huì )議(2017)A(b)', ['pinyin'])).toBe('發會議(2017)A(b)');
});

test('half-width marks are widened, between digits they stay', () => {
  expect(read('一,二:三;四?五!16:19', ['punctuation'])).toBe('一，二：三；四？五！16:19');
});

test('traditional characters are converted by phrase', () => {
  expect(read('頭髮發展', ['characters'])).toBe('头发发展');
});

test('the rules work together', () => {
  expect(read('協(xié)調,發(fā)展', ['pinyin', 'characters', 'punctuation'])).toBe('协调，发展');
});

test('a correction is read as declared, and what is left out as nothing', () => {
  const corrections = [
    correction({ before: '保障', source: '?,F', edition: '。现' }),
    correction({ kind: 'furniture', source: '扫 码' }),
  ];
  expect(read('保障?,F就 扫码', [], corrections)).toBe('保障。现就');
});

test('segments keep the reading of the source, its offset in code points and the reason', () => {
  expect(restoreSource('𠮷 會(huì )', ['pinyin', 'characters'], [], 'd.mdx')).toMatchObject([
    { kind: 'same', at: 0, source: '𠮷', edition: '𠮷', reason: null },
    { kind: 'characters', at: 2, source: '會', edition: '会' },
    { kind: 'pinyin', at: 3, source: '(huì)', edition: '' },
  ]);
});

test('a correction that is not in the source, or stands twice, is refused', () => {
  expect(() => read('一二一', [], [correction({ source: '三' })])).toThrow('“三” is not in the source');
  expect(() => read('一二一', [], [correction({ source: '一' })])).toThrow(
    '“一” does not stand exactly once',
  );
});

test('overlapping corrections are refused', () => {
  const corrections = [correction({ source: '一二' }), correction({ source: '二三' })];
  expect(() => read('一二三', [], corrections)).toThrow('overlaps another one');
});
