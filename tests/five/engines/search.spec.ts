import { hits } from '../../../src/i18n/zh/lists/hits.ts';
import { catchFiles, caught, expect, pathOf, test, textOf } from './engine-test.ts';

const LANGUAGES = [
  { language: 'English', root: '', found: '3 places in 3 documents' },
  { language: 'Chinese', root: 'zh/', found: '在3份文件的3处' },
];

for (const { language, root, found } of LANGUAGES) {
  test(`search by address, in ${language}`, async ({ reader, address }) => {
    await reader.open(`${address}${root}search/?q=一岗双责`);
    await expect.poll(() => textOf(reader, 'search-panel [role=status]')).toContain(found);
    expect((await textOf(reader, '[data-results] mark')).split('\n')).toEqual([
      '一岗双责',
      '一岗双责',
      '一岗双责',
    ]);
  });

  test(`search by typing, in ${language}`, async ({ reader, address }) => {
    await reader.open(address + root);
    await reader.type('input[type=search]', '一岗双责');
    await reader.press('Enter');
    await expect.poll(() => pathOf(reader)).toBe(`/${root}search/?q=一岗双责`);
    await expect.poll(() => textOf(reader, 'search-panel [role=status]')).toContain(found);
    await reader.type('input[type=search]', '不少于2个月');
    await reader.press('Enter');
    await expect.poll(() => textOf(reader, '[data-results] mark')).toBe('不少于2个月');
    await reader.click('[data-results] mark');
    await expect.poll(() => pathOf(reader)).toBe(`/${root}documents/tianjin-2018/#3.4`);
    await expect.poll(() => reader.read(isPlaceInView)).toBe(true);
    await reader.back();
    await expect.poll(() => textOf(reader, '[data-results] mark')).toBe('不少于2个月');
  });
}

test('what a search finds is taken away, in Chinese', async ({ reader, address }) => {
  await reader.open(`${address}zh/search/?q=一岗双责`);
  await expect.poll(() => textOf(reader, '[data-results] mark')).toContain('一岗双责');
  await catchFiles(reader);
  await reader.click('take-hits summary');
  await reader.click('take-hits button', hits.csv);
  await expect.poll(() => textOf(reader, 'take-hits [role=status]')).toBe(hits.saved(3));
  const lines = (await caught(reader)).trimEnd().split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toContain(`${hits.names.document},${hits.names.place}`);
  for (const line of lines.slice(1)) expect(line).toContain('一岗双责');
});

/** Runs in the page. */
function isPlaceInView(): boolean {
  const { top = -1, bottom = -1 } =
    document.getElementById(location.hash.slice(1))?.getBoundingClientRect() ?? {};
  return top >= 0 && bottom <= innerHeight;
}
