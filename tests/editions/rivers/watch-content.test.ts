import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const RECORD = 'content/documents/baishi-2021.mdx';

test('check-content --watch tells a mistake when it is saved, and when it is mended that there is none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'watched content '));
  cpSync(join(import.meta.dirname, 'content'), join(folder, 'content'), { recursive: true });
  const sound = readFileSync(join(folder, RECORD), 'utf8');
  const broken = sound.replace(/^level: .*$/mu, 'level: hamlet');
  expect(broken).not.toBe(sound);
  const watching = spawn(process.execPath, [resolve('src/analysis/check-content.ts'), '--watch'], {
    env: { ...process.env, EDITION_DIR: folder },
  });
  let told = '';
  for (const stream of [watching.stdout, watching.stderr])
    stream.on('data', (text: Buffer) => {
      told += String(text);
    });
  const says = (words: string) => expect.poll(() => told, { timeout: 100_000 }).toContain(words);
  try {
    await says('Waiting for changes');
    expect(told).toContain('No mistake in the content');
    told = '';
    writeFileSync(join(folder, RECORD), broken);
    await says('Waiting for changes');
    expect(told).toContain(`${RECORD}:`);
    expect(told).toContain('“level” is “hamlet”');
    expect(told).toContain('1 mistake in the content');
    told = '';
    writeFileSync(join(folder, RECORD), sound);
    await says('Waiting for changes');
    expect(told).toContain('No mistake in the content');
  } finally {
    watching.kill();
    await once(watching, 'exit');
    rmSync(folder, { recursive: true });
  }
});
