import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './setup/find-browser.ts';

// Tests that build run Astro as the commands of package.json do.
process.loadEnvFile('.astro.env');

const executablePath = findBrowser();
if (executablePath === undefined) {
  throw new Error('No browser to test with. Run: npm run test:browser, which finds or installs one.');
}
const isRoot = process.getuid?.() === 0;
// Two checkouts can be tested at once, each on a port of its own.
const port = Number(process.env['DUIDU_PORT'] ?? 4399);

const DESK = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } };
/** What takes longest comes first, so that no worker is left alone with it at the end. */
const FIRST =
  /\/(?:builds\/.*|release\/.*|built-files|accessibility|search-substrings|search-visible-lines)\.spec\.ts$/u;

/** The suite of the five documents’ site, and where the small edition is built. */
const FIVE = '../five/browser';
const RIVERS = '.cache/rivers';
const SERVER = { cwd: '../..', reuseExistingServer: false, timeout: 300_000 };

export default defineConfig({
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // More than there are cores: most of a test is waiting.
  workers: 6,
  // On a busy machine a browser itself may fail; what passes only at the second try is listed as flaky.
  retries: 0,
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
  use: {
    actionTimeout: 60_000,
    // A context of its own for each test would take half of the time of the whole suite.
    reuseContext: true,
    baseURL: `http://localhost:${port}/`,
    // What one test keeps must not answer another; the tests of offline reading allow it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath,
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  projects: [
    { name: 'first', testDir: FIVE, testMatch: FIRST, use: DESK },
    { name: 'desk', testDir: FIVE, testIgnore: FIRST, use: DESK },
    {
      name: 'rivers',
      testDir: '../editions/rivers',
      testMatch: /\.spec\.ts$/u,
      use: { ...DESK, baseURL: `http://localhost:${port + 1}/` },
    },
  ],
  webServer: [
    { ...SERVER, command: `node tests/browser/built-site/serve.ts ${port}`, port },
    {
      ...SERVER,
      // Its build is a part of what is tested.
      command: `node tests/browser/built-site/serve.ts ${port + 1}`,
      env: { EDITION_DIR: 'tests/editions/rivers', DIST: RIVERS },
      port: port + 1,
    },
  ],
});
