import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Every path that the style sheet reads classes from, `{a,b}` written out. */
const sources = [...readFileSync('src/styles/global.css', 'utf8').matchAll(/@source '([^']+)'/gu)].flatMap(
  ([, path = '']) => {
    const [, before = path, choices = '', after = ''] = /^(.*)\{(.*)\}(.*)$/u.exec(path) ?? [];
    return choices.split(',').map((choice) => before + choice + after);
  },
);

test('the style sheet of documents reads classes only from files that are there', () => {
  expect(sources.length).toBeGreaterThan(3);
  expect(sources.filter((path) => globSync(path, { cwd: 'src/styles' }).length === 0)).toEqual([]);
});
