import { spawnSync } from 'node:child_process';

/**
 * Runs a command of npm's in a folder and returns how long it took, in seconds.
 * @throws with the end of what the command printed, where it fails.
 */
export function runCommand(
  folder: string,
  [command = '', ...parts]: string[],
  environment: Record<string, string> = {},
): number {
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(command, parts, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    const said = error?.message ?? `${stdout}\n${stderr}`.trim().split('\n').slice(-15).join('\n');
    throw new Error(`“${[command, ...parts].join(' ')}” failed in ${folder}:\n${said}`);
  }
  return (performance.now() - start) / 1000;
}
