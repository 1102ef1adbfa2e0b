import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** Whoever runs the tests, the script takes itself to be run by someone who is not root. */
const NOT_ROOT = 'data:text/javascript,process.getuid = () => 1000';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duidu-browser-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A command of this name on the only path there is; it writes down what it was asked. */
function command(name: string, script: string): void {
  const file = join(folder, 'bin', name);
  mkdirSync(join(folder, 'bin'), { recursive: true });
  writeFileSync(file, `#!/bin/sh\necho "${name} $*" >> "${folder}/asked"\n${script}\n`);
  chmodSync(file, 0o755);
}

/** Installs a browser where none is found but among these commands. */
function install() {
  const script = ['--import', NOT_ROOT, 'tests/browser/setup/install-browser.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, script, {
    env: { PATH: join(folder, 'bin'), HOME: folder, PLAYWRIGHT_BROWSERS_PATH: join(folder, 'browsers') },
    encoding: 'utf8',
  });
  const asked = existsSync(join(folder, 'asked')) ? readFileSync(join(folder, 'asked'), 'utf8') : '';
  return { status, said: stdout + stderr, asked: asked.trim().split('\n') };
}

test.runIf(process.platform === 'linux')(
  'without root or its rights the browser is installed without its libraries, unasked for a password',
  () => {
    command('sudo', 'exit 1');
    command('npx', 'exit 1');
    const { status, said, asked } = install();
    expect(asked.filter((line) => line.startsWith('npx'))).toEqual([
      expect.not.stringContaining('--with-deps'),
    ]);
    expect(asked.filter((line) => line.startsWith('sudo') && !line.startsWith('sudo -n'))).toEqual([]);
    expect(status).toBe(1);
    expect(said).toContain('No browser to test with');
    expect(said).toContain('DUIDU_BROWSER');
  },
);

test.runIf(process.platform === 'linux')(
  'with the right to, libraries come too, and where they cannot be had the browser without them',
  () => {
    command('sudo', 'exit 0');
    command('npx', 'exit 1');
    const { asked } = install();
    expect(asked.filter((line) => line.startsWith('npx'))).toEqual([
      expect.stringContaining('--with-deps'),
      expect.not.stringContaining('--with-deps'),
    ]);
  },
);

test.runIf(process.platform === 'linux')(
  'a browser that does not start is no browser to test with: what it lacks is said',
  () => {
    command('chromium', 'echo "error while loading shared libraries: libnss3.so" >&2; exit 127');
    const { status, said } = install();
    expect(status).toBe(1);
    expect(said).toContain('libnss3.so');
    expect(said).toContain('playwright install-deps');
  },
);
