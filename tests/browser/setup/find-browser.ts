import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The environment variable that names a Chromium or Chrome to test with. */
export const BROWSER_VARIABLE = 'DUIDU_BROWSER';

/** The headless shell has no window to draw: it takes half of the processor time of the whole browser. */
export const SHELL = 'chromium-headless-shell';
const COMMANDS = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env['PROGRAMFILES'] ?? 'C:\\Program Files', 'Google/Chrome/Application/chrome.exe'),
  join(process.env['LOCALAPPDATA'] ?? 'C:\\', 'Google/Chrome/Application/chrome.exe'),
];

/**
 * The browser to test with: the one the environment names, an installed Chromium or Chrome, or
 * Playwright's own; undefined where there is none.
 * @throws where the environment names a file that does not exist.
 */
export function findBrowser(): string | undefined {
  const named = process.env[BROWSER_VARIABLE];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(
      `${BROWSER_VARIABLE} names ${named}, which does not exist. Name a Chromium or Chrome, or unset it.`,
    );
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...PLACES, chromium.executablePath()].find((file) => existsSync(file));
}
