import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The mutation tests build a document hundreds of times; no test depends on how fast.
    testTimeout: 300_000,
    maxWorkers: '100%',
    // No module keeps anything that a test changes: loaded anew for each file they would take 40 s.
    isolate: false,
    projects: [
      // Literals in, literals out: of an edition that is only what they need.
      project('unit', 'tests/unit/**/*.test.ts', 'tests/editions/literals'),
      // A small edition of its own: another subject, other themes and levels, no English.
      project('rivers', 'tests/editions/rivers/*.test.ts', 'tests/editions/rivers'),
      // What holds of the five documents of this project.
      project('five', 'tests/five/unit/**/*.test.ts', '.'),
    ],
  },
});

function project(name: string, include: string, edition: string) {
  return { extends: true as const, test: { name, include: [include], env: { EDITION_DIR: edition } } };
}
