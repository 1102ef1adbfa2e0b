import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ENGINES, findFirefox, findWebkit, type Engine } from './find-engines.ts';

/** Installs the engines that are missing, where that may be done, and says which the tests will go without. */
const FIND = { Firefox: findFirefox, WebKit: findWebkit };
const missing = () => (Object.keys(ENGINES) as Engine[]).filter((engine) => FIND[engine]() === undefined);

const wanted = missing().flatMap((engine) => ENGINES[engine]);
if (wanted.length > 0 && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
  run('update');
  run('install', '-y', '--no-install-recommends', ...wanted);
}
for (const engine of missing())
  console.log(`No ${engine}: its tests are skipped. Debian’s packages: ${ENGINES[engine].join(', ')}.`);

function run(...args: string[]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env, timeout: 300_000 });
}
