import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The engines that the site is tried in besides Chromium, with the packages of Debian that hold them. */
export const ENGINES = {
  Firefox: ['firefox-esr'],
  WebKit: ['webkit2gtk-driver', 'xvfb'],
} as const;

export type Engine = keyof typeof ENGINES;

/** The environment variable that names a Firefox to test with. */
const FIREFOX_VARIABLE = 'DUIDU_FIREFOX';
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  join(process.env['PROGRAMFILES'] ?? 'C:\\Program Files', 'Mozilla Firefox/firefox.exe'),
];

/** Firefox: the one that the environment names, or an installed one. */
export function findFirefox(): string | undefined {
  const named = process.env[FIREFOX_VARIABLE] ?? '';
  if (named !== '' && !existsSync(named))
    throw new Error(`${FIREFOX_VARIABLE} names ${named}, which does not exist.`);
  return [named, ...onPath('firefox-esr'), ...onPath('firefox'), ...FIREFOX_PLACES].find((file) =>
    existsSync(file),
  );
}

/** WebKitGTK’s driver, which brings its browser, and the screen that it needs. */
export function findWebkit(): { driver: string; screen: string } | undefined {
  const [driver] = onPath('WebKitWebDriver');
  const [screen] = onPath('Xvfb');
  return driver === undefined || screen === undefined ? undefined : { driver, screen };
}

function onPath(command: string): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, command)).filter((file) => existsSync(file));
}
