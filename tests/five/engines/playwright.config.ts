import { defineConfig } from '@playwright/test';
import { ENGINES, type Engine } from './browsers/find-engines.ts';

// Two checkouts can be tested at once, each on a port of its own.
const port = Number(process.env['DUIDU_PORT'] ?? 4399);

export default defineConfig<object, { engine: Engine; origin: string }>({
  testDir: '.',
  outputDir: '../../../test-results/engines',
  forbidOnly: process.env['CI'] !== undefined,
  // The engines work side by side, each in one window through all tests.
  workers: Object.keys(ENGINES).length,
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['./feature-table.ts']],
  projects: (Object.keys(ENGINES) as Engine[]).map((engine) => ({
    name: engine,
    workers: 1,
    use: { engine, origin: `http://localhost:${port}/` },
  })),
  webServer: {
    command: `node tests/browser/built-site/serve.ts ${port}`,
    port,
    cwd: '../../..',
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
