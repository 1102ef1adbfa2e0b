import { spawnSync, type StdioOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installOldest } from './oldest-chromium/find-oldest.ts';
import { BROWSER_VARIABLE, findBrowser, SHELL } from './find-browser.ts';
import { PACKAGES, SERVERS, whyNot } from './find-server.ts';

/** Makes sure that there is a browser to test with: finds one, or else installs one, or says what to do. */
installShell();
const browser = findBrowser() ?? installWithPlaywright() ?? installWithApt();
if (browser === undefined) {
  console.error(
    `No browser to test with: install Chromium or Chrome, or name one in the environment variable ${BROWSER_VARIABLE}.`,
  );
  process.exit(1);
}
const lacking = whyNotStarting(browser);
if (lacking !== undefined) {
  console.error(
    `${browser} does not start: ${lacking}\nFor the libraries it needs, run: sudo npx playwright install-deps chromium. Or name another browser in ${BROWSER_VARIABLE}.`,
  );
  process.exit(1);
}
console.log(`Testing with ${browser}`);
if (!hasChineseFont() && isRootOnDebian()) run('apt-get', ['install', '-y', 'fonts-noto-cjk']);
if (!hasChineseFont()) {
  console.log(
    'No Chinese font is installed: the tests do not need one, but screenshots will show empty boxes.',
  );
}
if (isRootOnDebian()) installServers();
installOldest();

/** The fastest browser, where it can be had and no other is named. */
function installShell(): void {
  const isNamed = (process.env[BROWSER_VARIABLE] ?? '') !== '';
  if (isNamed || !isRootOnDebian() || findBrowser()?.endsWith(SHELL) === true) return;
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', SHELL]);
}

/** The servers by which the files for hosts are tested; where they cannot be had, those tests say so and are skipped. */
function installServers(): void {
  const wanted = SERVERS.filter((server) => whyNot(server) !== undefined).map((server) => PACKAGES[server]);
  if (wanted.length === 0) return;
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', ...wanted]);
}

function installWithPlaywright(): string | undefined {
  console.log('No browser found; installing Playwright’s Chromium…');
  const install = ['--no-install', 'playwright', 'install', '--no-shell', 'chromium'];
  if (!mayInstallLibraries() || !run('npx', [...install, '--with-deps'])) run('npx', install);
  return findBrowser();
}

/** Whether the browser's libraries can be installed too: for that Playwright asks for root's password on Linux. */
function mayInstallLibraries(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return true;
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
}

/** What a browser says that does not start, which on Linux is which library it lacks. */
function whyNotStarting(file: string): string | undefined {
  if (process.platform !== 'linux') return undefined;
  const { status, stderr, error } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 60_000 });
  return status === 0 ? undefined : (error?.message ?? stderr.trim());
}

function installWithApt(): string | undefined {
  if (!isRootOnDebian()) return undefined;
  console.log('Playwright’s Chromium could not be had; installing the distribution’s…');
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
  return findBrowser();
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

/** Runs a command and says whether it succeeded. */
function run(command: string, args: string[]): boolean {
  const shell = process.platform === 'win32';
  // At run level 1 the packages of servers start none.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const stdio: StdioOptions = ['ignore', 'inherit', 'inherit'];
  return spawnSync(command, args, { stdio, shell, env, timeout: 300_000 }).status === 0;
}
