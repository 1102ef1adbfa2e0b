import { expect, pathOf, test, textOf } from './engine-test.ts';

for (const { language, root, width, button } of [
  { language: 'English', root: '', width: 1280, button: 'Underline terms' },
  { language: 'Chinese, on a phone', root: 'zh/', width: 390, button: '标出提法' },
]) {
  test(`terms and their glosses, in ${language}`, async ({ reader, address }) => {
    await reader.resize(width);
    await reader.open(`${address}${root}documents/tianjin-2018/`);
    if (width < 1000) await reader.click('reading-bar button', '显示');
    await reader.click('[data-choice=terms] button', button);
    await expect.poll(() => pathOf(reader)).toContain('?terms=1');
    await reader.click('[id="1.1"] .term', '四个意识');
    await expect.poll(() => textOf(reader, '.term-gloss')).toContain('sì gè yì shí');
    const { left, right, color, background } = await reader.read(readGloss);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    expect([color, background]).not.toContain('rgba(0, 0, 0, 0)');
    await reader.press('Escape');
    await expect.poll(() => textOf(reader, '.term-gloss')).toBe('');
    await reader.click('[id="1.1"] .term', '四个意识');
    await reader.click('.term-gloss a');
    await expect.poll(() => pathOf(reader)).toBe(`/${root}terms/si-ge-yi-shi/`);
  });
}

test('the gloss of a term shows where the pointer rests', async ({ reader, address }) => {
  await reader.open(`${address}documents/tianjin-2018/`);
  await reader.read(() => {
    document.querySelector('[id="1.1"]')?.scrollIntoView({ block: 'center' });
  });
  // The text may still move while its page comes.
  await expect
    .poll(async () => {
      await reader.read(restOnTerm);
      return textOf(reader, '.term-gloss');
    })
    .toContain('sì gè yì shí');
});

test('shared wording is marked, and a mark lists who else says it', async ({ reader, address }) => {
  await reader.open(`${address}documents/tianjin-2018/`);
  await reader.click('shared-wording button', 'Mark shared wording');
  await reader.click('[id="3.4"] mark.shared');
  await expect.poll(() => textOf(reader, 'dialog[open]')).toContain('不少于3个月');
  await reader.press('Escape');
  await expect.poll(() => textOf(reader, 'dialog[open]')).toBe('');
  await reader.click('shared-wording button', 'Mark shared wording');
  await expect.poll(() => textOf(reader, 'mark.shared')).toBe('');
});

/** Runs in the page. */
function readGloss() {
  const gloss = document.querySelector('.term-gloss') ?? document.body;
  const { left, right } = gloss.getBoundingClientRect();
  const { color, backgroundColor: background } = getComputedStyle(gloss);
  return { left, right, color, background };
}

/** Runs in the page. */
function restOnTerm() {
  if (document.querySelector('.term-gloss') !== null) return;
  const text = document.querySelector('[id="1.1"] > .zh');
  const node = [...(text?.childNodes ?? [])].find((each) => each.textContent?.includes('四个意识'));
  const range = document.createRange();
  range.setStart(node ?? document.body, (node?.textContent ?? '').indexOf('四个意识') + 1);
  const { left = 0, top = 0 } = range.getClientRects()[0] ?? {};
  const place = { bubbles: true, pointerType: 'mouse', clientX: left + 2, clientY: top + 8 };
  for (const name of ['pointerover', 'pointermove']) text?.dispatchEvent(new PointerEvent(name, place));
}
