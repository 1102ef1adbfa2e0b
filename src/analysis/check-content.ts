import { spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import type { ContentError } from '../corpus/edition/content-error.ts';
import { inEdition } from '../corpus/edition/edition-folder.ts';
import { editionMistakes } from '../corpus/edition/read-edition.ts';

/** Milliseconds within which files saved one after another are checked together. */
const TOGETHER = 200;

if (process.argv.includes('--watch')) {
  // What the edition is, a process reads once.
  const again = () => {
    console.log(`\n${new Date().toLocaleTimeString('en-GB')}`);
    spawnSync(process.execPath, [import.meta.filename], { stdio: 'inherit' });
    console.log('Waiting for changes; end with Ctrl+C.');
  };
  let waiting: NodeJS.Timeout | undefined;
  // What is saved while the first check runs is seen too.
  watch(inEdition('content'), { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(again, TOGETHER);
  });
  again();
} else if ((await printMistakes()) > 0) process.exitCode = 1;

/** Reads all content as a build does and prints every mistake, each with its file, line and field; gives their number. */
async function printMistakes(): Promise<number> {
  const start = performance.now();
  const { mistakes, open } = await findMistakes();
  for (const { file, line, field, problem } of mistakes) {
    const place = line === undefined ? file : `${file}:${line}`;
    console.error(`${place}${field.length === 0 ? '' : ` (${field.join('.')})`}\n  ${problem}`);
  }
  for (const draft of open) console.log(draft);
  const took = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  const count = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`;
  if (mistakes.length === 0) console.log(`No mistake in the content (${took}).`);
  else
    console.error(
      `\n${count} in the content (${took}). content/GUIDELINES.md says how the files are written.`,
    );
  return mistakes.length;
}

/** Of an edition that cannot be told what it is, nothing else can be read. */
async function findMistakes(): Promise<{ mistakes: readonly ContentError[]; open: readonly string[] }> {
  const mistakes = editionMistakes();
  if (mistakes.length > 0) return { mistakes, open: [] };
  const { contentMistakes } = await import('./content-mistakes.ts');
  return contentMistakes();
}
