import { expect, test } from 'vitest';
import * as OpenCC from 'opencc-js/cn2t';
import { foldingsOf } from '../../../../../src/search/text/folding.ts';
import { findPhrase, significantText, significant } from '../../../../../src/search/text/normalise.ts';
import { buildCorpus } from '../../../../../src/corpus/build/build-corpus.ts';
import { readContent } from '../../read-content.ts';

test('every traditional or variant form of the text’s characters is folded, and nothing else', () => {
  const { folding } = foldingsOf('双责洁');
  expect(folding).toMatchObject({ 雙: '双', 責: '责', 潔: '洁' });
  expect(folding['廉']).toBeUndefined();
  expect(folding['書']).toBeUndefined();
});

test('a character that the text itself has is not folded away, but known as a form of the other', () => {
  const { folding, alike } = foldingsOf('着力。显著。');
  expect(folding['著']).toBeUndefined();
  expect([alike['着'] ?? '着', alike['著'] ?? '著']).toEqual(['着', '着']);
});

test('a character that the text has is not folded, even where the text has its simpler form too', () => {
  expect(foldingsOf('皇后。以後。').folding['後']).toBeUndefined();
});

test('a traditional form beyond the first plane of Unicode is folded like any other', () => {
  expect(foldingsOf('岁').folding['𡻕']).toBe('岁');
  expect(foldingsOf('𫗦').folding['餔']).toBe('𫗦');
  expect(significant('千𡻕', foldingsOf('岁').folding)).toBe('千岁');
});

test('a form of two characters of the text finds both', () => {
  const { folding, alike } = foldingsOf('咨询。谘议。');
  const asked = significant('諮', folding);
  expect(findPhrase(significantText('咨询'), asked, alike)).toHaveLength(1);
  expect(findPhrase(significantText('谘议'), asked, alike)).toHaveLength(1);
});

const sentences = buildCorpus(readContent()).documents.flatMap(({ stream }) =>
  stream.map(({ text }) => text),
);

test.each(['t', 'tw', 'hk'] as const)(
  'each sentence in OpenCC’s “%s” is found where it was taken from',
  (to) => {
    const { folding, alike } = foldingsOf(sentences.join(''));
    const convert = OpenCC.Converter({ from: 'cn', to });
    const lost = sentences
      .filter((sentence) => significant(sentence) !== '')
      .filter((sentence) => {
        const phrase = significant(convert(sentence), folding);
        return findPhrase(significantText(sentence), phrase, alike).length === 0;
      });
    expect(lost).toEqual([]);
  },
);
