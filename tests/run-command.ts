import { spawn } from 'node:child_process';

/**
 * Runs a command of the project’s packages; what it says is printed when it has ended, so that nothing mixes.
 * @returns Its exit code; null where a signal ended it.
 */
export function runCommand(command: string): Promise<number | null> {
  return new Promise((ended, failed) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('error', failed);
    child.on('close', (code) => {
      console.log(`> ${command}\n${said}`);
      ended(code);
    });
  });
}
