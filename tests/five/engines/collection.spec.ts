import { collection as words } from '../../../src/i18n/en/lists/collection.ts';
import { quotation } from '../../../src/i18n/en/quotation.ts';
import { catchFiles, caught, expect, test, textOf, type Reader } from './engine-test.ts';

const TERM = `${words.kinds.terms} · 四个意识`;

test('a sentence and a term are collected, noted, moved, taken away and kept', async ({
  reader,
  address,
}) => {
  test.slow();
  await reader.open(`${address}documents/linzi-2022/#9.4`);
  await reader.click('[id="9.4"] > .zh');
  await reader.click('.sentence-sheet button', quotation.collect);
  await expect.poll(() => textOf(reader, '.sentence-sheet')).toContain(words.collected(words.firstName, 1));
  await reader.open(`${address}terms/si-ge-yi-shi/`);
  await reader.click('[data-collect]');
  await expect.poll(() => textOf(reader, '[data-collect] + [role=status]')).toContain('(2)');
  await reader.open(`${address}collection/`);
  await expect.poll(() => labels(reader)).toEqual(['Linzi 2022 · 9.4', TERM]);
  await reader.type('.entry textarea', 'Three months?');
  await reader.click('.entry-tools button', '↓');
  await expect.poll(() => labels(reader)).toEqual([TERM, 'Linzi 2022 · 9.4']);
  await catchFiles(reader);
  // WebKit’s driver does not scroll to what stands just below the window.
  await reader.read(() => {
    document.querySelector('.take-collection')?.scrollIntoView();
  });
  await reader.click('.take-collection button', words.markdown);
  await expect.poll(() => caught(reader), { timeout: 60_000 }).toContain('Three months?');
  expect(await caught(reader)).toContain('不少于3个月');
  await reader.open(`${address}collection/`);
  await expect.poll(() => labels(reader)).toEqual([TERM, 'Linzi 2022 · 9.4']);
});

test('pinyin and traditional characters are shown, and the text stays what it is', async ({
  reader,
  address,
}) => {
  await reader.open(`${address}zh/documents/linzi-2022/`);
  const before = await textOf(reader, '[id="9.4"] > .zh');
  await reader.open(`${address}zh/documents/linzi-2022/?pinyin=1&traditional=1`);
  await expect
    .poll(() => reader.read(() => document.querySelectorAll('[id="9.4"] rt').length))
    .toBeGreaterThan(5);
  expect(await textOf(reader, '[id="9.4"] > .zh')).toBe(before);
});

test('a picture of a sentence is drawn', async ({ reader, address }) => {
  await reader.open(`${address}documents/linzi-2022/#9.4`);
  await reader.click('[id="9.4"] > .zh');
  await reader.click('.sentence-sheet button', quotation.picture.button);
  await expect
    .poll(() => reader.read(() => document.querySelector<HTMLImageElement>('dialog img')?.naturalWidth ?? 0))
    .toBe(2400);
});

function labels(reader: Reader): Promise<string[]> {
  return reader.read(() =>
    [...document.querySelectorAll('.entry .entry-head > :first-child')].map((each) => each.textContent),
  );
}
