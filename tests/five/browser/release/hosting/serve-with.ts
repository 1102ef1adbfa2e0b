import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  readdirSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { hostFiles } from '../../../../../src/release/hosting/host-files.ts';
import type { Site } from '../../../../../src/release/hosting/header-rules.ts';
import { DIST } from '../../../../browser/built-site/built-site.ts';
import type { Server } from '../../../../browser/setup/find-server.ts';

/** A server that runs on a port of this machine alone. */
export interface Served {
  /** Ends in `/`. */
  address: string;
  stop: () => void;
}

/** Serves the built site as one of the servers does with the file that the build writes for it. */
export async function serveWith(server: Server, site: Site): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-'));
  publish(folder, site);
  const port = await freePort();
  const { config, run } = COMMANDS[server];
  writeFileSync(join(folder, 'server.conf'), config(folder, port, site));
  const tried = run(folder);
  const child = spawn(server, tried, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)));
  const address = `http://127.0.0.1:${port}/`;
  const stop = () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) throw new Error(`${server} ended: ${said}`);
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return { address, stop };
    await setTimeout(50);
  }
  stop();
  throw new Error(`${server} did not answer: ${said}`);
}

/** The published folder below a root, its files linked, those for hosts written for the given site. */
function publish(folder: string, site: Site): void {
  const root = join(folder, 'www', site.base);
  mkdirSync(root, { recursive: true });
  const files = hostFiles(site);
  const own = new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''));
  for (const name of readdirSync(DIST)) {
    const isFolder = files[`${name}/.htaccess`] !== undefined || [...own].includes(name);
    if (isFolder) cpSync(join(DIST, name), join(root, name), { recursive: true });
    else symlinkSync(resolve(DIST, name), join(root, name));
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const isRoot = process.getuid?.() === 0;

const COMMANDS: Record<
  Server,
  { config: (folder: string, port: number, site: Site) => string; run: (folder: string) => string[] }
> = {
  nginx: {
    config: (folder, port, site) => `
      daemon off; pid ${folder}/pid; error_log stderr error; ${isRoot ? 'user root;' : ''}
      events {}
      http {
        access_log off;
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path ${folder}/${each};`).join('\n')}
        server { listen 127.0.0.1:${port}; root ${folder}/www; include ${folder}/www${site.base}.hosts/nginx.conf; }
      }`,
    run: (folder) => {
      const { status, stderr } = spawnSync('nginx', ['-t', '-c', `${folder}/server.conf`], {
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`nginx refuses the file: ${stderr}`);
      return ['-c', `${folder}/server.conf`];
    },
  },
  apache2: {
    config: (folder, port) => `
      ServerRoot ${folder}
      ServerName localhost
      PidFile ${folder}/pid
      ErrorLog ${folder}/errors
      Listen 127.0.0.1:${port}
      ${isRoot ? '#' : ''}User root
      ${MODULES.map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`)
        .filter((line) => existsSync(line.split(' ')[2] ?? ''))
        .join('\n')}
      TypesConfig /etc/mime.types
      DocumentRoot ${folder}/www
      <Directory ${folder}/www>
        AllowOverride All
        Options FollowSymLinks
        Require all granted
      </Directory>`,
    run: (folder) => ['-X', '-f', `${folder}/server.conf`],
  },
};

const APACHE_MODULES = '/usr/lib/apache2/modules';
const MODULES = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'alias', 'deflate', 'filter', 'unixd'];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
