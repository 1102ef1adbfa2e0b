import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { mistakesPage } from '../../../../src/corpus/build/mistakes-page.ts';
import { ContentError } from '../../../../src/corpus/edition/content-error.ts';

const MDX = 'content/documents/linzi-2022.mdx';
const ENGLISH = 'content/translations/en/linzi-2022.yaml';

/**
 * Ten mistakes of one document, in its record, its text, its codes, its translation and its topics, and what is told of
 * each; a commitment quotes the translation that one of them changes.
 */
const PLANTED: [file: string, from: string, to: string, told: string][] = [
  [
    MDX,
    'level: district',
    'level: hamlet',
    `${MDX}:6 (level)\n  “level” is “hamlet”. It must be one of nation`,
  ],
  [MDX, "'2022-03-07'", "'2022-13-07'", `${MDX}:9 (issued)\n  “issued” is “2022-13-07”, which is no date.`],
  [MDX, '摆在首位', '放在首位', `${MDX}:39\n  the edition departs from its source in “1.1”`],
  [MDX, '严肃认真开展', '严肃开展', `${MDX}:47\n  the edition departs from its source in “2.1”`],
  [
    MDX,
    '<Provision id="3">',
    '<Chart id="3" />\n\n<Provision id="3">',
    `${MDX}:51\n  unknown component or HTML element <Chart>.`,
  ],
  [
    MDX,
    'phrase: 远离底线',
    'phrase: 远离红线',
    `${MDX}:13 (notes.0)\n  the note on “远离红线” says it stands in “16.1”`,
  ],
  [
    'content/codes/linzi-2022.yaml',
    "'1.1': { theme: loyalty",
    "'1.1': { theme: loyality",
    '(1.1.theme)\n  “1.1.theme” is “loyality”. It must be one of loyalty',
  ],
  [
    'content/codes/first/linzi-2022.yaml',
    "'1.2': { theme: loyalty, also: [] }\n",
    '',
    'content/codes/first/linzi-2022.yaml\n  no code for 1.2.',
  ],
  [ENGLISH, 'at least one high-quality', 'high-quality', `(text.2.2)\n  “2.2” lacks 1`],
  [
    'content/themes/learning.yaml',
    "['5.1', '5.2']",
    "['5.1', '5.22']",
    '(topics.1.answers.linzi-2022.1)\n  the topic',
  ],
];

test('all mistakes of a document with ten are told in one run, each with its file, its line and its field', () => {
  const project = mkdtempSync(join(tmpdir(), 'ten mistakes '));
  try {
    cpSync('content', join(project, 'content'), { recursive: true });
    for (const [file, from, to] of PLANTED) {
      const text = readFileSync(join(project, file), 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(project, file), text.replace(from, to));
    }
    const command = [resolve('src/analysis/check-content.ts')];
    const { status, stderr } = spawnSync(process.execPath, command, { cwd: project, encoding: 'utf8' });
    for (const [, , , told] of PLANTED) expect(stderr).toContain(told);
    expect(stderr).toMatch(/\n11 mistakes in the content \(/u);
    expect(status).toBe(1);
  } finally {
    rmSync(project, { recursive: true });
  }
});

test('content without a mistake is said to have none', () => {
  const { status, stdout } = spawnSync(process.execPath, ['src/analysis/check-content.ts'], {
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/^No mistake in the content \(/u);
  expect(status).toBe(0);
});

test('the page of mistakes has each under its file, as text', () => {
  const page = mistakesPage([
    new ContentError('content/a.mdx:3', 'unknown component <Chart>.'),
    new ContentError('content/a.mdx', '“level” is “hamlet”.', ['level'], 6),
    new ContentError('content/b.yaml', 'this file is missing.'),
  ]);
  expect(page).toContain('<title>3 mistakes in the content</title>');
  expect(page.match(/<h2>/gu)).toHaveLength(2);
  expect(page).toContain('<span class="place">line 3</span><br>unknown component &lt;Chart&gt;.');
  expect(page).toContain('<span class="place">line 6, level</span><br>“level” is “hamlet”.');
});
