import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    // The mutation tests build a document hundreds of times; no test depends on how fast.
    testTimeout: 300_000,
    maxWorkers: '100%',
    // No module keeps anything that a test changes: loaded anew for each file they would take 40 s.
    isolate: false,
  },
});
