import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../../browser/built-site/site-test.ts';

const OUT = '.cache/drafts';

test('an edition of drafts alone is built: they can be read, and nothing is counted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drafts alone '));
  try {
    cpSync(join(import.meta.dirname, 'content'), join(folder, 'content'), { recursive: true });
    edit(join(folder, 'content/documents'), (text) => text.replace(/^---\n/u, '---\ndraft: true\n'));
    // What is no document yet cannot be named.
    edit(join(folder, 'content/themes'), (text) => text.replaceAll(/\[[^\]]+\]\([^)]+\)/gu, '有的'));
    execFileSync('npm', ['run', 'build', '--', '--outDir', OUT], {
      env: { ...process.env, EDITION_DIR: folder, DRAFTS: 'on', DIST: OUT },
    });
    const built = (path: string) => readFileSync(join(OUT, path), 'utf8');
    expect(built('documents/baishi-2021/index.html')).toContain('草稿');
    expect(built('documents/index.html')).toContain('documents/baishi-2021/');
    // A page of figures would have none.
    expect(existsSync(join(OUT, 'emphasis/index.html'))).toBe(false);
    for (const page of ['index.html', 'documents/index.html', 'search/index.html']) {
      expect(built(page)).not.toContain('/emphasis/');
      expect(built(page)).not.toMatch(/零地|零份|NaN|undefined/u);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Rewrites every file of a folder. */
function edit(folder: string, change: (text: string) => string) {
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), change(text));
  }
}
