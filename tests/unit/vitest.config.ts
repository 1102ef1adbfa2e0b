import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The mutation tests build a document hundreds of times; no test depends on how fast.
  test: { include: ['tests/unit/**/*.test.ts'], testTimeout: 300_000 },
});
