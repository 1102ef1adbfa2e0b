import { expect, test } from 'vitest';
import { formatDay, formatSize } from '../../../../src/components/offline/format-size.ts';

test('a size is given in megabytes, to a tenth where it is small', () => {
  expect([20_000, 3_627_733, 34_000_000].map((bytes) => formatSize(bytes, 'en'))).toEqual([
    '0.1 MB',
    '3.6 MB',
    '34 MB',
  ]);
});

test('a day is read from either form of date, and is unknown from none', () => {
  expect(formatDay('2026-01-31', 'en')).toBe('31 January 2026');
  expect(formatDay('Sat, 31 Jan 2026 12:00:00 GMT', 'zh-Hans')).toBe('2026年1月31日');
  expect(formatDay('', 'en')).toBeNull();
});
