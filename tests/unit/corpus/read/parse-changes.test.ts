import { expect, test } from 'vitest';
import { parseChanges } from '../../../../src/corpus/read/parse-changes.ts';

const entry = (version: string, date: string) =>
  `- { version: '${version}', date: '${date}', zh: 变, en: change }\n`;

test('the versions of the data are read newest first', () => {
  const changes = parseChanges(entry('1.10.0', '2026-02-01') + entry('1.9.0', '2026-01-01'));
  expect(changes.map(({ version }) => version)).toEqual(['1.10.0', '1.9.0']);
});

test.each([
  ['an empty list', '[]', 'Each entry gives version, date, zh and en.'],
  ['a version of two numbers', entry('1.2', '2026-01-01'), 'must be three numbers'],
  ['a bad date', entry('1.2.0', '2026-02-30'), '0.date'],
  [
    'an older version above a newer one',
    entry('1.0.0', '2026-01-01') + entry('1.1.0', '2026-01-01'),
    '1.1.0',
  ],
  ['a version that stands twice', entry('1.0.0', '2026-01-01') + entry('1.0.0', '2026-01-01'), '1.0.0'],
  ['a date later than that above it', entry('1.1.0', '2026-01-01') + entry('1.0.0', '2026-01-02'), '1.0.0'],
])('%s is refused', (_, text, message) => {
  expect(() => parseChanges(text)).toThrow(message);
});
