import { expect, test } from 'vitest';
import { namePattern } from '../../../src/naming/name-pattern.ts';

const documents = [
  {
    shortName: { zh: '滨海', en: 'Binhai' },
    place: { zh: '天津市滨海新区', en: 'Binhai New Area, Tianjin' },
  },
  { shortName: { zh: '天津', en: 'Tianjin' }, place: { zh: '天津市', en: 'Tianjin' } },
];

/** The names found in a text: every other part of what it is split into. */
const namesIn = (text: string) => text.split(namePattern(documents)).filter((_, index) => index % 2 === 1);

test('the names of a title are found piece by piece, each short enough for a line of a phone', () => {
  expect(namesIn('天津市滨海新区人民政府关于印发滨海新区政府系统方案的通知')).toEqual([
    '天津市',
    '滨海新区',
    '人民政府',
    '滨海新区',
  ]);
});

test('a document’s place keeps its year in either language', () => {
  expect(namesIn('天津 2018与滨海 2017对照')).toEqual(['天津 2018', '滨海 2017']);
  expect(namesIn('Binhai 2017 beside Tianjin 2018, and Binhai')).toEqual([
    'Binhai 2017',
    'Tianjin 2018',
    'Binhai',
  ]);
});
