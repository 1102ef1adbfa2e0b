import { expect, pathOf, test, textOf } from './engine-test.ts';

for (const { language, root, width, said } of [
  { language: 'English', root: '', width: 1280, said: 'Tianjin 2018: a match for 18 of 18 provisions.' },
  { language: 'Chinese, on a phone', root: 'zh/', width: 390, said: '天津 2018' },
]) {
  test(`a document beside another, in ${language}`, async ({ reader, address }) => {
    await reader.resize(width);
    await reader.open(`${address}${root}documents/linzi-2022/`);
    await reader.choose('beside-choice select', 'tianjin-2018');
    await expect.poll(() => textOf(reader, 'beside-choice [role=status]')).toContain(said);
    expect(await pathOf(reader)).toBe(`/${root}documents/linzi-2022/?beside=tianjin-2018`);
    expect(await textOf(reader, '[id="9"] > .beside')).toContain(
      '领导班子成员每年深入基层调研时间不少于2个月',
    );
    const { count, isLevel, sideways } = await reader.read(readBeside);
    expect({ count, sideways }).toEqual({ count: 19, sideways: 0 });
    expect(isLevel).toBe(width > 1000);
    await reader.choose('beside-choice select', '');
    await expect.poll(() => textOf(reader, '.beside')).toBe('');
  });
}

test('any two documents are compared', async ({ reader, address }) => {
  await reader.open(`${address}compare/?a=binhai-2017&b=linzi-2022`);
  await expect.poll(() => textOf(reader, '#rows > .row')).toContain('临淄');
});

/** Runs in the page. */
function readBeside() {
  const all = [...document.querySelectorAll('.provision > .beside')];
  const { scrollWidth, clientWidth } = document.documentElement;
  const top = (element: Element | null) => element?.getBoundingClientRect().top ?? 0;
  return {
    count: all.length,
    isLevel: all.every((each) => Math.abs(top(each) - top(each.parentElement)) <= 1),
    sideways: scrollWidth - clientWidth,
  };
}
