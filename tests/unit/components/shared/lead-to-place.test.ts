import { expect, test } from 'vitest';
import { namedPlace } from '../../../../src/components/shared/lead-to-place.ts';

const ids = new Set(['3.2', '9.4', '9', 'preamble.1', 'second-4-10', 'pair-a--b', '9.heading', '监督']);
const named = (hash: string) => namedPlace(hash, (id) => ids.has(id));

test.each([
  ...[
    '#3.2.',
    '#3.2，',
    '#3.2%E3%80%82',
    '#3.2)',
    '#3.2;',
    '#3.2"',
    '#“3.2”',
    '#《3.2》',
    '#3.2%20',
    '#3.2…',
  ],
  ...[
    '#3.2，见第三条',
    '#3.2%EF%BC%89和',
    '#3.2）。',
    '#3.2）',
    '#３.２',
    '#３．２',
    '#3。2',
    '#3｡2。',
    '#%E2%80%9C3.2',
    "#3.2's",
  ],
])('%s is taken for 3.2', (hash) => {
  expect(named(hash)).toBe('3.2');
});

test('an id is taken as it stands, or in small letters', () => {
  for (const id of ids) expect(named(`#${encodeURIComponent(id)}`)).toBe(id);
  expect(['#Preamble.1', '#pair-a--b.', '#9.HEADING，', '#9.4。5月'].map(named)).toEqual([
    'preamble.1',
    'pair-a--b',
    '9.heading',
    '9.4',
  ]);
});

test('what names nothing is taken for nothing near it', () => {
  for (const hash of ['', '#', '#3', '#3.22', '#9.4.1', '#%E0%A4%A', '#，', '#9.4-3.2'])
    expect(named(hash)).toBeNull();
});
