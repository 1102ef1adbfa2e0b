import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeSyntheticSite } from '../../bench/synthetic/synthetic-site.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';

const SITE = '.cache/broken';
const CODES = 'content/codes/linzi-2022.yaml';
const EDITION = 'content/documents/linzi-2022.mdx';

const MISTAKES: [mistake: string, file: string, from: string, to: string, message: string][] = [
  ['in a code', CODES, 'loyalty', 'loyality', `${CODES}:8: “1.1.theme” is “loyality”.`],
  [
    'that runs',
    EDITION,
    '<Provision id="1">',
    '{1 + 1}\n\n<Provision id="1">',
    `${EDITION}:35: an {expression} cannot stand`,
  ],
  [
    'in the record',
    EDITION,
    'level: district',
    'level: hamlet',
    `${EDITION}:6: “level” is “hamlet”. It must be`,
  ],
];

test('mistakes in the content stop the build, each with its file and line, before it touches what was built', () => {
  rmSync(SITE, { recursive: true, force: true });
  writeSyntheticSite(5, SITE);
  mkdirSync(`${SITE}/dist`);
  writeFileSync(`${SITE}/dist/index.html`, 'The last release');
  for (const [, file, from, to] of MISTAKES) {
    const text = readFileSync(`${SITE}/${file}`, 'utf8');
    writeFileSync(`${SITE}/${file}`, text.replace(from, to));
  }
  const build = [resolve('node_modules/astro/bin/astro.mjs'), 'build'];
  const { status, stdout, stderr } = spawnSync(process.execPath, build, { cwd: SITE, encoding: 'utf8' });
  expect(status).not.toBe(0);
  for (const [mistake, , , , message] of MISTAKES) expect(stdout + stderr, mistake).toContain(message);
  expect(readdirSync(`${SITE}/dist`)).toEqual(['index.html']);
});
