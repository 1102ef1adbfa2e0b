import { expect, test } from 'vitest';
import { foldingOf } from '../../../src/search/folding.ts';

test('every traditional or variant form of the text’s characters is folded, and nothing else', () => {
  const folding = foldingOf('双责洁');
  expect(folding).toMatchObject({ 雙: '双', 責: '责', 潔: '洁' });
  expect(folding['廉']).toBeUndefined();
  expect(folding['書']).toBeUndefined();
});

test('a character that the text itself has is not folded away', () => {
  expect(foldingOf('着著')['著']).toBeUndefined();
});
