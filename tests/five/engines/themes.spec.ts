import { expect, pathOf, test, type Reader } from './engine-test.ts';

const PLACES = ['binhai-2017', 'huzhou-2017', 'tianjin-2018', 'linzi-2022', 'dongli-2022'];

test('documents and their order are chosen on a theme page', async ({ reader, address }) => {
  await reader.open(`${address}themes/pragmatism/`);
  expect(await shown(reader)).toEqual(PLACES.slice(0, 4));
  await reader.click('theme-comparison summary');
  await reader.click('[data-choices] input[value="binhai-2017"]');
  await reader.click('[data-document="linzi-2022"] [data-move="-1"]');
  const chosen = ['huzhou-2017', 'linzi-2022', 'tianjin-2018', 'dongli-2022'];
  await expect.poll(() => shown(reader)).toEqual(chosen);
  const path = await pathOf(reader);
  expect(path).toContain(`docs=${chosen.join()}`);
  await reader.open(`${address}${path.slice(1)}`);
  await expect.poll(() => shown(reader)).toEqual(chosen);
});

test('a row shows two documents on a phone', async ({ reader, address }) => {
  await reader.resize(390);
  await reader.open(
    `${address}zh/themes/pragmatism/?docs=tianjin-2018,linzi-2022,dongli-2022#field-research`,
  );
  await expect.poll(async () => (await shown(reader)).sort()).toEqual(['linzi-2022', 'tianjin-2018']);
});

/** The documents in sight of a row, from left to right. */
function shown(reader: Reader): Promise<(string | undefined)[]> {
  return reader.read(() =>
    [...document.querySelectorAll<HTMLElement>('#field-research [data-cell]')]
      .filter((cell) => cell.checkVisibility())
      .sort((one, other) => one.getBoundingClientRect().left - other.getBoundingClientRect().left)
      .map((cell) => cell.dataset['document']),
  );
}
