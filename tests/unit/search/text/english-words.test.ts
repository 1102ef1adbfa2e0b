import { expect, test } from 'vitest';
import { englishWords, findStems } from '../../../../src/search/text/english-words.ts';

const stems = (text: string) => englishWords(text).map(({ stem }) => stem);

test('the forms of a word have one stem, and other words have others', () => {
  for (const forms of [
    ['serve', 'serves', 'served', 'serving'],
    ['government', 'Governments', 'GOVERNMENT’S', 'government’s'],
    ['study', 'studies', 'studied', 'studying'],
    ['responsible', 'responsibly'],
  ]) {
    expect(new Set(stems(forms.join(' '))).size, forms.join()).toBe(1);
  }
  expect(new Set(stems('part party partner participate')).size).toBe(4);
});

test('words end at hyphens and marks; numbers keep the marks inside them', () => {
  expect(stems('Party-building, 1.5 million (2017)')).toEqual(['parti', 'build', '1.5', 'million', '2017']);
});

test('an apostrophe and its s are part of the word before them', () => {
  expect(stems('the people’s livelihood')).toEqual(stems('the peoples livelihood'));
});

test('a phrase is found word by word where it stands, none inside another', () => {
  const text = 'Serve the people; the people’s servants serve the people.';
  const found = findStems(englishWords(text), ['the', 'peopl']);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    'the people',
    'the people',
    'the people',
  ]);
  expect(findStems(englishWords('on and on and on'), ['on', 'and', 'on'])).toEqual([{ start: 0, end: 9 }]);
  expect(findStems(englishWords(text), [])).toEqual([]);
});
