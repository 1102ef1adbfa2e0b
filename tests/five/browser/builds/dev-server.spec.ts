import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeSyntheticSite } from '../../bench/synthetic/synthetic-site.ts';
import { expect, test as base } from '../../../browser/built-site/site-test.ts';

const SITE = '.cache/edited';
const EDITION = 'content/documents/linzi-2022.mdx';
const ADDRESS = /http:\/\/localhost:\d+\//u;
const ENGLISH = 'content/translations/en/linzi-2022.yaml';

/** A server for editing on a copy of the project: its address, and all that it has said. */
const test = base.extend<{ server: { address: string; said: () => string } }>({
  // Playwright reads from the pattern what a fixture needs.
  server: async ({}, use) => {
    rmSync(SITE, { recursive: true, force: true });
    writeSyntheticSite(5, SITE);
    // The server starts on content with a mistake.
    edit(EDITION, ['level: district', 'level: [district']);
    const astro = resolve('node_modules/astro/bin/astro.mjs');
    const server = spawn(process.execPath, [astro, 'dev', '--port', '0'], { cwd: SITE });
    const ended = new Promise((end) => server.once('exit', end));
    let said = '';
    for (const stream of [server.stdout, server.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    }
    try {
      await expect.poll(() => said, { timeout: 90_000 }).toMatch(ADDRESS);
      await use({ address: ADDRESS.exec(said)?.[0] ?? '', said: () => said });
    } finally {
      server.kill();
      await ended;
    }
  },
});
// A page with a mistake is an error, which the browser says.
test.use({ breaksFiles: true });

/** Replaces words in a file of the site, which is written once; an edit that changes nothing would show nothing. */
function edit(file: string, ...changes: [from: string, to: string][]): void {
  let text = readFileSync(`${SITE}/${file}`, 'utf8');
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${file} has no “${from}”.`);
    text = text.replace(from, to);
  }
  writeFileSync(`${SITE}/${file}`, text);
}

test('while one edits, the open page has each change of the content, and a mistake is told at once', async ({
  page,
  server,
}) => {
  await page.goto(`${server.address}zh/documents/linzi-2022/`);
  await expect(page).toHaveTitle('1 mistake in the content');
  await expect(page.getByRole('listitem')).toHaveText(/^line 7\s*the YAML cannot be read: /u);
  edit(EDITION, ['level: [district', 'level: district']);
  await expect(page.locator('[id="1.1"] .zh')).toContainText('始终把党的政治建设摆在首位');

  const isListening = page.waitForEvent('console', (message) => message.text() === '[vite] connected.');
  await page.goto(`${server.address}zh/documents/linzi-2022/`);
  await isListening;
  const sentence = page.locator('[id="1.1"]');
  await expect(sentence.locator('.zh')).toContainText('始终把党的政治建设摆在首位');

  const correction =
    '{ kind: correction, source: 建设摆在首位, edition: 建设放在首位, reason: { zh: 试, en: trial } }';
  edit(EDITION, ['建设摆在首位', '建设放在首位'], ['corrections: []', `corrections: [${correction}]`]);
  await expect(sentence.locator('.zh')).toContainText('始终把党的政治建设放在首位');

  // From here on as a page loaded anew has it: one that has not yet begun to listen would miss a change.
  // A server busy with a change for longer than it keeps a connection open would end it under the next request.
  const loaded = async () =>
    (await page.request.get(page.url(), { headers: { accept: 'text/html', connection: 'close' } })).text();
  edit(ENGLISH, ['Always put the Party’s', 'At all times put the Party’s']);
  await expect.poll(loaded).toContain('At all times put the Party’s');

  edit(EDITION, ['<Provision id="1">', '<Chart id="1" />\n\n<Provision id="1">']);
  await expect.poll(server.said).toMatch(/linzi-2022\.mdx:35: unknown component .* <Chart>/u);
  await expect.poll(loaded).toContain('<title>1 mistake in the content</title>');
  edit(EDITION, ['<Chart id="1" />\n\n', '']);
  await expect.poll(loaded).toContain('At all times put the Party’s');
});
