import { runCommand } from './run-command.ts';

/** Unit tests run beside the rest; the build waits for the check, which reads the types that a build writes anew. */
const codes = await Promise.all([runCommand('npm run test:unit'), checkAndBuild()]);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;

async function checkAndBuild(): Promise<number | null> {
  const code = await runCommand('npm run check');
  return code === 0 ? runCommand('npm run build') : code;
}
