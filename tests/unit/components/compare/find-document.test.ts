import { expect, test } from 'vitest';
import { findDocument } from '../../../../src/components/compare/find-document.ts';

const listed = [
  { id: 'shiqiao-2017', name: { zh: '石桥', en: 'Shiqiao' }, issued: '2017-01-02' },
  { id: 'shiqiao-2022', name: { zh: '石桥', en: 'Shiqiao' }, issued: '2022-04-06' },
];
const found = (asked: string) => findDocument(asked, listed)?.id;

test('a document is found by its id or its name in either language, with or without the year', () => {
  expect(['shiqiao-2017', 'Shiqiao 2017', '石桥2017', ' SHIQIAO  2017 '].map(found)).toEqual(
    Array.from({ length: 4 }, () => 'shiqiao-2017'),
  );
});

test('a name that several documents have means the newest', () => {
  expect(found('石桥')).toBe('shiqiao-2022');
});

test('what names no document finds none', () => {
  expect(['', 'shi', 'Shiqiao 2018', '<b>'].map(found)).toEqual(Array.from({ length: 4 }, () => undefined));
});
