import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';

/** What the comparison is made with, in folders of their own: no part of this project needs it. Starlight gets this site’s Astro. */
const TOOLS = {
  starlight: { '@astrojs/starlight': '0.42.4', astro: packageVersion('.', 'astro') },
  vitepress: { vitepress: '1.6.4' },
  lighthouse: { lighthouse: '13.5.0' },
} as const;
type Tool = keyof typeof TOOLS;

/**
 * Installs a tool into a temporary folder, where it stays for the next run; returns that folder.
 * @throws where the registry cannot be reached.
 */
export function installTool(tool: Tool): string {
  const folder = join(tmpdir(), 'duidu-bench', tool);
  mkdirSync(folder, { recursive: true });
  const manifest = { private: true, type: 'module', dependencies: TOOLS[tool] };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  console.log(`Installing ${tool} in ${folder}…`);
  try {
    runCommand(folder, ['npm', 'install', '--no-audit', '--no-fund', '--prefer-offline']);
  } catch (error) {
    throw new Error(
      `${tool} could not be installed. The first run of this benchmark needs the npm registry: check the network or npm's proxy settings, and run it again.`,
      { cause: error },
    );
  }
  return folder;
}

/** The version of a package that is installed in a folder. */
export function packageVersion(folder: string, name: string): string {
  const file = join(folder, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
