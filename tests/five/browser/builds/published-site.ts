import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { writeSyntheticSite } from '../../bench/synthetic/synthetic-site.ts';
import { ReleaseServer } from '../release/offline/release-server.ts';
import { REPORT } from './reported-ids.ts';

export const PUBLISHED = '.cache/published';
/** The edition with a draft. */
const DRAFTED = '.cache/drafted';

/** A home folder in which nothing can be written, whoever builds: it is a file. */
const HOME = resolve('package.json');
const NO_HOME = { HOME, USERPROFILE: HOME, APPDATA: HOME, XDG_CONFIG_HOME: HOME };

/** Builds a project into a folder. */
export function build(folder: string, env: Record<string, string>, project = '.') {
  execFileSync('npm', ['run', 'build', '--', '--force', '--outDir', resolve(folder)], {
    cwd: project,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: undefined, ...NO_HOME, ...env },
    stdio: 'pipe',
    shell: process.platform === 'win32',
  });
}

/** Every file of a folder with the SHA-256 of its bytes. */
export function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(`${folder}/${file}`).isFile())
    .sort();
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(`${folder}/${file}`))
      .digest('hex');
  return Object.fromEntries(files.map((file) => [file, digest(file)]));
}

/** A document of six sentences as it is received, of an invented county. */
const RECEIVED_TEXT = `白石县人民政府关于改进机关作风的意见
白政发〔2016〕12号
各乡镇人民政府，县政府各部门：
为改进机关作风，现提出如下意见。
一、加强学习。领导班子成员每年深入基层调研时间不少于2个月。
二、改进作风。严守政治纪律和政治规矩；自觉接受人大监督。
三、清正廉洁。坚决反对特权思想和特权现象。不得铺张浪费。
白石县人民政府
2016年5月3日
`;

/** Builds the site for a sub-folder, with a draft as `new-document` has proposed it. */
export function buildPublished(): void {
  rmSync(DRAFTED, { recursive: true, force: true });
  writeSyntheticSite(5, DRAFTED);
  // The edition itself: made documents would take the names out of its summaries.
  cpSync('content', `${DRAFTED}/content`, { recursive: true });
  writeFileSync(`${DRAFTED}/received.txt`, RECEIVED_TEXT);
  const command = ['src/corpus/editing/new-document.ts', 'received.txt', '--id', 'baishi-2016'];
  // npm says where the person is: in this project.
  const env = { ...process.env, INIT_CWD: resolve(DRAFTED) };
  execFileSync(process.execPath, command, { cwd: DRAFTED, env });
  const published = { BASE_PATH: '/duidu', SITE_URL: 'https://example.org', REPORT_URL: REPORT };
  build(PUBLISHED, { ...published, DRAFTS: 'on' }, DRAFTED);
}

/** Opens a page where the site built for a sub-folder is served. */
export async function openPublished(browser: Browser, serviceWorkers: 'allow' | 'block') {
  const server = new ReleaseServer('/duidu/');
  server.folder = PUBLISHED;
  const site = await server.start();
  const context = await browser.newContext({ serviceWorkers });
  const close = async () => {
    await context.close();
    server.stop();
  };
  return { server, site, page: await context.newPage(), close };
}
