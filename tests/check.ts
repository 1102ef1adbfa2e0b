import { spawn } from 'node:child_process';

/** Writes the types of what Astro itself provides, which types and lint both read. */
const FIRST = 'astro sync';
/** Formatting, types and lint, side by side. */
const COMMANDS = ['prettier --check .', 'astro check', 'eslint --config .eslint.config.mjs .'];

const codes = [await run(FIRST), ...(await Promise.all(COMMANDS.map(run)))];
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;

/** Runs a command of the project’s packages; what it says is printed when it has ended, so that nothing mixes. */
function run(command: string): Promise<number | null> {
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
