import { spawnSync } from 'node:child_process';

/** The servers whose files are tested by serving the site with them, and their packages in Debian. */
export const PACKAGES = { nginx: 'nginx-light', apache2: 'apache2-bin' } as const;
export type Server = keyof typeof PACKAGES;
export const SERVERS: readonly Server[] = ['nginx', 'apache2'];

/** Why a server cannot be tried here; undefined where it can. */
export function whyNot(server: Server): string | undefined {
  const { error } = spawnSync(server, ['-v'], { stdio: 'ignore' });
  return error && `${server} is not installed: apt-get install ${PACKAGES[server]}`;
}
