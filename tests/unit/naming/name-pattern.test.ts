import { expect, test } from 'vitest';
import { namePattern } from '../../../src/naming/name-pattern.ts';

const documents = [
  {
    shortName: { zh: '东湖', en: 'Donghu' },
    place: { zh: '海州市东湖新区', en: 'Donghu New Area, Haizhou' },
  },
  { shortName: { zh: '海州', en: 'Haizhou' }, place: { zh: '海州市', en: 'Haizhou' } },
];

/** The names found in a text: every other part of what it is split into. */
const namesIn = (text: string) => text.split(namePattern(documents)).filter((_, index) => index % 2 === 1);

test('the names of a title are found piece by piece, each short enough for a line of a phone', () => {
  expect(namesIn('海州市东湖新区人民政府关于印发东湖新区政府系统方案的通知')).toEqual([
    '海州市',
    '东湖新区',
    '人民政府',
    '东湖新区',
  ]);
});

test('a document’s place keeps its year in either language', () => {
  expect(namesIn('海州 2018与东湖 2017对照')).toEqual(['海州 2018', '东湖 2017']);
  expect(namesIn('Donghu 2017 beside Haizhou 2018, and Donghu')).toEqual([
    'Donghu 2017',
    'Haizhou 2018',
    'Donghu',
  ]);
});
