import { expect, test } from 'vitest';
import { assertFaithful } from '../../../../src/corpus/checks/assert-source.ts';
import { restoreSource } from '../../../../src/corpus/read/restore-source.ts';

const SOURCE = '题\n\n一，二。\n';
const check = (...pieces: string[]) => {
  assertFaithful(
    restoreSource(SOURCE, [], [], 'd.mdx'),
    pieces.map((text, index) => ({ id: `p.${index}`, text })),
    SOURCE,
    { edition: () => 'd.mdx', source: 's.txt' },
  );
};

test('the same characters in the same order pass, however they are cut', () => {
  expect(() => {
    check('题', '一，', '二。');
  }).not.toThrow();
});

test('a changed character is named with both places and both readings', () => {
  expect(() => {
    check('题', '一、二。');
  }).toThrow(
    'd.mdx: the edition departs from its source in “p.1”: s.txt:3:2 reads “，二。”, the edition reads “、二。”.',
  );
});

test('a lost character at the end is found', () => {
  expect(() => {
    check('题', '一，二');
  }).toThrow('s.txt:3:4 reads “。”, the edition reads “nothing more”');
});

test('an added character at the end is found', () => {
  expect(() => {
    check('题', '一，二。三');
  }).toThrow('reads “nothing more”, the edition reads “三”');
});
