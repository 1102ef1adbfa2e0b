import { EXACT, NEAR } from '../browser/quote-check/quote-check-page.ts';
import { expect, pathOf, test, textOf, type Reader } from './engine-test.ts';

test('a quotation typed is checked, and its place opens with it marked', async ({ reader, address }) => {
  await reader.open(`${address}quote-check/`);
  await reader.type('textarea', NEAR);
  await reader.click('quote-check button', 'Check');
  await expect.poll(() => verdict(reader)).toBe('near');
  expect(await textOf(reader, '[data-part="1"] > .quote-diff del')).toContain('3');
  await reader.type('textarea', EXACT);
  await reader.click('quote-check button', 'Check');
  await expect.poll(() => verdict(reader)).toBe('exact');
  await reader.click('[data-part="1"] a', 'Tianjin 2018');
  await expect.poll(() => pathOf(reader)).toBe('/documents/tianjin-2018/?mark=3.4:0-22#3.4');
  await expect.poll(() => textOf(reader, 'mark.passage')).not.toBe('');
  expect((await textOf(reader, 'mark.passage')).replaceAll('\n', '')).toBe(EXACT);
});

test('a quotation in the address is checked, in Chinese on a phone', async ({ reader, address }) => {
  await reader.resize(390);
  await reader.open(`${address}zh/quote-check/#q=${encodeURIComponent(EXACT)}`);
  await expect.poll(() => verdict(reader)).toBe('exact');
  expect(await textOf(reader, '[data-answer] mark')).toBe(EXACT);
});

const verdict = (reader: Reader) =>
  reader.read(() => document.querySelector<HTMLElement>('[data-answer]')?.dataset['verdict']);
