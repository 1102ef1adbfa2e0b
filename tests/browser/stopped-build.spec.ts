import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeSyntheticSite } from '../bench/synthetic-site.ts';
import { expect, test } from './site-test.ts';

const SITE = '.cache/broken';
const CODES = 'content/codes/linzi-2022.yaml';

test('a mistake in the content stops the build before it touches what was built', () => {
  rmSync(SITE, { recursive: true, force: true });
  writeSyntheticSite(5, SITE);
  writeFileSync(`${SITE}/${CODES}`, readFileSync(CODES, 'utf8').replace('loyalty', 'loyality'));
  mkdirSync(`${SITE}/dist`);
  writeFileSync(`${SITE}/dist/index.html`, 'The last release');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'build'],
    {
      cwd: SITE,
      encoding: 'utf8',
    },
  );
  expect(status).not.toBe(0);
  expect(stdout + stderr).toContain(`${CODES}:`);
  expect(readdirSync(`${SITE}/dist`)).toEqual(['index.html']);
});
