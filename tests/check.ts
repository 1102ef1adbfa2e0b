import { runCommand } from './run-command.ts';

/** Writes the types of what Astro itself provides, which types and lint both read. */
const FIRST = 'astro sync';
/** Formatting, types and lint, side by side. */
const COMMANDS = ['prettier --check .', 'astro check', 'eslint --config .eslint.config.mjs .'];

const codes = [await runCommand(FIRST), ...(await Promise.all(COMMANDS.map(runCommand)))];
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
