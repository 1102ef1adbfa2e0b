import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const FOLDER = import.meta.dirname;
/** The browser as the package carries it, compressed, and unpacked beside it. */
const PACKED = join(FOLDER, 'node_modules/@sparticuz/chromium/bin/chromium.br');
export const OLDEST = join(FOLDER, 'node_modules/.chromium');

/** Its flags: it was built to run without a sandbox, a zygote and a graphics card, and opens this site alone. */
export const FLAGS = ['--no-sandbox', '--no-zygote', '--in-process-gpu', '--disable-gpu'];

/** Installs the oldest Chromium where there is one for this machine and it is not here yet. */
export function installOldest(): void {
  if (!isCarried() || existsSync(OLDEST)) return;
  spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: FOLDER, stdio: 'inherit' });
  if (existsSync(PACKED)) writeFileSync(OLDEST, brotliDecompressSync(readFileSync(PACKED)), { mode: 0o755 });
}

/** Why the oldest Chromium cannot be tried here; undefined where it can. */
export function whyNoOldest(): string | undefined {
  if (!isCarried()) return 'The oldest Chromium can be had for Linux on x64 alone.';
  if (!existsSync(OLDEST))
    return 'The oldest Chromium is not installed: npm run test:browser installs it where the registry can be reached.';
  // It knows no --version, and would wait for a page.
  const { stdout } = spawnSync('ldd', [OLDEST], { encoding: 'utf8' });
  const missing = [...stdout.matchAll(/(\S+) => not found/gu)].map(([, library]) => library);
  return missing.length === 0 ? undefined : `The oldest Chromium needs libraries: ${missing.join(', ')}.`;
}

function isCarried(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}
