import { expect, test } from 'vitest';
import { readRecordAddress, writeRecordAddress } from '../../../../src/search/records/search-kinds.ts';

test.each([
  ['text:shiqiao-2022:9', { kind: 'text', of: 'shiqiao-2022', id: '9' }],
  ['note:shiqiao-2022:translator-note-a', { kind: 'note', of: 'shiqiao-2022', id: 'translator-note-a' }],
  ['term::liang-ge-que-li', { kind: 'term', of: '', id: 'liang-ge-que-li' }],
  ['question:learning:group-study', { kind: 'question', of: 'learning', id: 'group-study' }],
] as const)('%s is written and read', (address, record) => {
  expect(writeRecordAddress(record)).toBe(address);
  expect(readRecordAddress(address)).toEqual(record);
});

test.each(['', 'text', 'text:shiqiao-2022', 'page:shiqiao-2022:9'])(
  '%j is no address of a record',
  (address) => {
    expect(() => readRecordAddress(address)).toThrow(RangeError);
  },
);
