import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Texts that name files of this repository: pages for people, and code with its comments. */
const texts = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  'content/GUIDELINES.md',
  'astro.config.mjs',
  ...['src', 'tests', 'content/method'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  ),
].filter((file) => /\.(?:md|mdx|mjs|ts|astro|css)$/u.test(file) && !file.startsWith('tests/unit/'));

const PATH = /`((?:src|content|tests|public|\.github)\/[^`\s$]*)`/gu;

/** The part of a path before its first placeholder: `content/codes/<id>.yaml` → `content/codes/`. */
function certain(path: string): string {
  const [fixed = ''] = path.split(/[<{*…]/u);
  const whole = fixed === path ? path : fixed.slice(0, fixed.lastIndexOf('/') + 1);
  return whole.replace(/#.*$/u, '').replace(/:\d+$/u, '');
}

const named = texts.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(PATH)].map(([, path = '']) => ({ file, path })),
);

test('paths are found in the pages for people and in comments', () => {
  expect(named.filter(({ file }) => file === 'content/GUIDELINES.md').length).toBeGreaterThan(10);
  expect(named.filter(({ file }) => file.startsWith('src/')).length).toBeGreaterThan(10);
});

test('every path that a text names exists', () => {
  expect(named.filter(({ path }) => !existsSync(certain(path)))).toEqual([]);
});
