import * as OpenCC from 'opencc-js/cn2t';
import { expect, test } from 'vitest';
import { buildCorpus } from '../../../../src/corpus/build/build-corpus.ts';
import { quotationTexts, quotationFolding } from '../../../../src/quotation/quotation-texts.ts';
import { foldUnit } from '../../../../src/search/text/compared-units.ts';
import { readContent } from '../read-content.ts';

test('a character that is both simplified and traditional is one with what it stands for', () => {
  const folding = quotationFolding('着力显著');
  expect(foldUnit('著力顯著', folding)).toBe(foldUnit('着力显著', folding));
});

test.each(['t', 'tw', 'hk'] as const)(
  'every text converted to traditional characters (%s) folds to itself',
  (to) => {
    const { folding, documents } = quotationTexts(buildCorpus(readContent()), 'zh');
    const text = documents.flatMap(({ pieces }) => pieces.map(([, piece]) => piece)).join('');
    expect(foldUnit(OpenCC.Converter({ from: 'cn', to })(text), folding)).toBe(foldUnit(text, folding));
  },
);
