import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'test-results/'] },
  tseslint.configs.strictTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Code points are what the edition counts in, and a spread gives them.
      '@typescript-eslint/no-misused-spread': 'off',
      'max-lines': ['error', { max: 200, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 60 }],
    },
  },
  // Astro's own checker types these files; the type-aware rules cannot see into their templates.
  {
    files: [
      '**/*.astro',
      '**/*.astro/*.ts',
      '**/*-components.ts',
      '**/*-chart.ts',
      '**/*.svg.ts',
      '*.mjs',
      '.*.mjs',
    ],
    extends: [tseslint.configs.disableTypeChecked],
  },
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off' } },
  // Allowed because a table of every mistake is long by nature.
  { files: ['tests/unit/corpus/mistakes.test.ts'], rules: { 'max-lines': 'off' } },
);
