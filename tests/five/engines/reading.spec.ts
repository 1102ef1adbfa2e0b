import { expect, pathOf, test, textOf } from './engine-test.ts';

for (const { language, root, width, shown, other } of [
  { language: 'English, on a phone', root: '', width: 390, shown: 'en', other: '调研时间' },
  { language: 'Chinese, on a phone', root: 'zh/', width: 390, shown: 'zh', other: 'leader' },
]) {
  test(`a press on a sentence opens its sheet, in ${language}`, async ({ reader, address }) => {
    await reader.resize(width);
    await reader.open(`${address}${root}documents/linzi-2022/`);
    await reader.click(`[id="9.4"] > .${shown}`);
    await expect.poll(() => textOf(reader, '.sentence-sheet h2')).toContain('9.4');
    expect(await textOf(reader, '.sentence-sheet .translation')).toContain(other);
    await reader.press('Escape');
    await expect.poll(() => textOf(reader, '.sentence-sheet')).toBe('');
  });
}

test('the menu of a phone leads to the four places', async ({ reader, address }) => {
  await reader.resize(390);
  await reader.open(`${address}zh/documents/linzi-2022/`);
  await reader.click('.site-header .menu');
  await expect.poll(() => textOf(reader, '#menu a')).toBe('文件\n对照\n图表\n提法');
  await reader.click('#menu a', '提法');
  await expect.poll(() => pathOf(reader)).toBe('/zh/terms/');
});
