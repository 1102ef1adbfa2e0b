import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildCorpus } from '../../../../../src/corpus/build/build-corpus.ts';
import { cardId } from '../../../../../src/exports/cards/card-id.ts';
import { cardImage, cardLines, CARD_PALETTE } from '../../../../../src/exports/cards/card-image.ts';
import { cards } from '../../../../../src/exports/cards/cards.ts';
import { ownCards } from '../../../../../src/exports/cards/own-cards.ts';
import { interfaceIn } from '../../../../../src/i18n/interface.ts';
import { readContent } from '../../read-content.ts';
import { sampleContent } from '../../../../unit/corpus/sample.ts';

test('a document, a theme and a pair have cards of their own, any other page its section’s', () => {
  const { documents } = buildCorpus(readContent());
  const id = (page: string) => cardId(page, ownCards({ documents }));
  expect(id('')).toBe('home');
  expect(id('documents/linzi-2022/')).toBe('documents-linzi-2022');
  expect(id('themes/')).toBe('themes');
  expect(id('compare/linzi-2022/huzhou-2017/')).toBe('compare-huzhou-2017-linzi-2022');
  expect(id('compare/huzhou-2017/linzi-2022/')).toBe(id('compare/linzi-2022/huzhou-2017/'));
  expect(id('documents/page/2/')).toBe('documents');
  expect(id('search/')).toBe('search');
  expect(id('nowhere/at-all/')).toBe('home');
});

test('a line is broken at a word or a character, never before a closing mark, and a cut one says so', () => {
  expect(cardLines('one two three', 'en', 4.2, 3)).toEqual(['one two', 'three']);
  expect(cardLines('甲乙丙，丁戊', 'zh', 3, 3)).toEqual(['甲乙', '丙，丁', '戊']);
  expect(cardLines('甲乙丙丁戊己庚辛', 'zh', 4, 1)).toEqual(['甲乙……']);
});

test('the colours of cards are those of the style sheets', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [name, colour] of Object.entries(CARD_PALETTE)) {
    expect(css).toMatch(new RegExp(`-${name}: light-dark\\(${colour},`, 'u'));
  }
});

test('a card is the same file twice, of the size that services ask for', async () => {
  const [card] = cards(buildCorpus(sampleContent()), interfaceIn('en', '/'));
  if (card === undefined) throw new Error('There is no card.');
  const [once, again] = [await cardImage(card), await cardImage(card)];
  expect(once.equals(again)).toBe(true);
  expect([once.readUInt32BE(16), once.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('where documents are many, their pages share the card of their section', () => {
  const [document] = buildCorpus(readContent()).documents;
  if (document === undefined) throw new Error('There is no document.');
  const documents = Array.from({ length: 101 }, (_, index) => ({ ...document, id: `d-${index}` }));
  expect(cardId('documents/d-7/', ownCards({ documents }))).toBe('documents');
  expect(cardId('compare/d-7/d-8/', ownCards({ documents }))).toBe('compare');
});
