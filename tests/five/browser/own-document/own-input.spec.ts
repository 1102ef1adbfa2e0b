import { zipSync } from 'fflate';
import { own as words } from '../../../../src/i18n/en/pages/own.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';
import { compare, compared, openFile as open, put, RULES, status } from './own-page.ts';

/** An archive of some kilobytes with a file of so many bytes. */
const unpacking = (size: number) => Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(size) }));
const read = (page: Page) => page.locator('.own-read');

test('a text file is read in UTF-8, with or without its mark, in UTF-16 and in GB18030', async ({ page }) => {
  await page.goto('compare/own/');
  const gb18030 = Buffer.from('bcd7cfd8cda8d6aa0ad2aad1a7cfb0a1a30a', 'hex');
  for (const [name, bytes, title] of [
    ['a.txt', Buffer.from(RULES), '白石县人民政府工作规则'],
    ['b.txt', Buffer.from(`\uFEFF乙县通知\n要学习。`), '乙县通知'],
    ['c.txt', Buffer.from(`\uFEFF丙县通知\n要学习。`, 'utf16le'), '丙县通知'],
    ['d.txt', gb18030, '甲县通知'],
  ] as const) {
    await open(page, name, bytes);
    await expect(page.locator('.own-title').first()).toHaveText(title);
  }
});

test('a web page is read without what is no text of it, and nothing in it runs', async ({ page }) => {
  const html = `<!doctype html><html><head><title>x</title><script>document.title = 'run'</script></head><body>
    <nav style="color: red">首页</nav><img src="/data/corpus.json" onerror="document.title='run'">
    <table><tr><td>索引号</td><td>00123</td></tr></table>
    <h1>丁县人民政府关于学习的通知</h1><p onclick="document.title='run'" title="a > b">一、要<b>带头</b>学习。</p><div>二、要<br>调研。<div>三、要落实。</div></div>
    <style>p { color: red }</style></body></html>`;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('compare/own/');
  await open(page, 'page.html', Buffer.from(html));
  await compared(page);
  await expect(page.locator('.own-title').first()).toHaveText('丁县人民政府关于学习的通知');
  await expect(read(page)).toContainText('3 provisions');
  expect(await page.title()).not.toBe('run');
  expect(asked.filter((address) => address.endsWith('corpus.json'))).toEqual([]);
});

test('a file is dropped', async ({ page }) => {
  await page.goto('compare/own/');
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'rules.txt', { type: 'text/plain' }));
    return transfer;
  }, RULES);
  await page.locator('own-document').dispatchEvent('drop', { dataTransfer: data });
  await compared(page);
  await expect(read(page)).toContainText('白石县人民政府工作规则');
});

test('a long text that is pasted is compared at once', async ({ page }) => {
  await page.goto('compare/own/');
  await page.getByRole('textbox').first().focus();
  await page.evaluate(
    (text) => {
      const field = document.querySelector('textarea');
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      field?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      if (field) field.value = text;
    },
    `${RULES}${'五、加强建设。\n'.repeat(20)}`,
  );
  await compared(page);
});

test.describe('what cannot be read', () => {
  for (const [what, name, bytes, said] of [
    ['a PDF', 'a.pdf', Buffer.from('%PDF-1.7\n'), words.refused.pdf],
    ['an old Word file', 'a.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), words.refused['old-word']],
    ['a zip that is no Word file', 'a.docx', Buffer.from('504b0304ffff', 'hex'), words.refused.unreadable],
    ['a picture', 'a.txt', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), words.refused.binary],
    ['an empty file', 'a.txt', Buffer.alloc(0), words.refused.empty],
    ['a Word file that unpacks to 41 MB', 'a.docx', unpacking(41_000_000), words.refused.large],
    ['10 MB', 'a.txt', Buffer.alloc(10_000_000, '甲'), words.refused.large],
  ] as const) {
    test(`${what} is told what to do instead`, async ({ page }) => {
      await page.goto('compare/own/');
      await open(page, name, bytes);
      await expect(status(page)).toHaveText(said);
      await expect(page.locator('[data-results] *')).toHaveCount(0);
    });
  }

  for (const [what, text, said] of [
    ['white space', ' \n\t\u3000', words.refused.empty],
    ['English', 'All departments shall report.', words.refused['no-chinese']],
    ['200,001 characters', '甲'.repeat(200_001), words.refused.long],
    ['control characters', '甲\u0000乙', words.refused.binary],
  ] as const) {
    test(`${what} gets a plain answer`, async ({ page }) => {
      await page.goto('compare/own/');
      await put(page, text);
      await page.getByRole('button', { name: words.button, exact: true }).click();
      await expect(status(page)).toHaveText(said);
    });
  }
});

for (const text of [
  '<script>alert(1)</script>甲县通知\n<img src=x onerror=alert(1)>要学习。',
  `甲县意见${'要带头学习，'.repeat(3000)}`,
  '甲\n'.repeat(3000),
  '\u202e\u200f领导班子成员每年深入基层\n\u2066要学习。\u2069',
  '\ud842甲县通知\n要学习。',
  'مرحبا 领导班子 שלום',
  '某某办公室\n'.repeat(2000),
  '打印\n'.repeat(2000) + '要学习。',
  '，，。。！！甲',
]) {
  test(`an odd text is compared: ${JSON.stringify(text.slice(0, 24))}`, async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto('compare/own/');
    await compare(page, text);
    expect(dialogs).toEqual([]);
    const names = await page.locator('[data-results] :is(script, img)').count();
    expect(names).toBe(0);
  });
}

test.describe('with broken files', () => {
  test.use({ breaksFiles: true });
  for (const files of ['**/data/documents/*.json', '**/own-worker*', '**/own-results*']) {
    test(`${files} that cannot be loaded is said, and can be tried again`, async ({ page }) => {
      let blocked = true;
      await page.route(files, (route) => (blocked ? route.abort() : route.continue()));
      await page.goto('compare/own/');
      await page.getByRole('textbox').first().fill(RULES);
      await page.getByRole('button', { name: words.button, exact: true }).click();
      await expect(page.getByText(words.failed)).toBeVisible();
      blocked = false;
      await page.getByRole('button', { name: words.retry }).click();
      await compared(page);
      await expect(page.getByText(words.failed)).toBeHidden();
    });
  }

  test('the script that does not come is said after a while, and a level that cannot be drawn at once', async ({
    page,
  }) => {
    await page.route('**/draw-comparison*', (route) => route.abort());
    await page.goto('compare/own/');
    await compare(page, RULES);
    await page.getByRole('button', { name: words.level.button, exact: true }).click();
    await expect(page.locator('#own-level [role=alert]')).toHaveText(words.level.failed);
    await page.route('**/own.astro_astro_type_script*', (route) => route.abort());
    await page.goto('compare/own/');
    await expect(page.getByText(words.unloaded)).toBeHidden();
    await expect(page.getByText(words.unloaded)).toBeVisible({ timeout: 15_000 });
  });
});
