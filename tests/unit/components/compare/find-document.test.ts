import { expect, test } from 'vitest';
import { findDocument } from '../../../../src/components/compare/find-document.ts';

const listed = [
  { id: 'linzi-2017', name: { zh: '临淄', en: 'Linzi' }, issued: '2017-01-02' },
  { id: 'linzi-2022', name: { zh: '临淄', en: 'Linzi' }, issued: '2022-04-06' },
];
const found = (asked: string) => findDocument(asked, listed)?.id;

test('a document is found by its id or its name in either language, with or without the year', () => {
  expect(['linzi-2017', 'Linzi 2017', '临淄2017', ' LINZI  2017 '].map(found)).toEqual(
    Array.from({ length: 4 }, () => 'linzi-2017'),
  );
});

test('a name that several documents have means the newest', () => {
  expect(found('临淄')).toBe('linzi-2022');
});

test('what names no document finds none', () => {
  expect(['', 'lin', 'Linzi 2018', '<b>'].map(found)).toEqual(Array.from({ length: 4 }, () => undefined));
});
