import { watch } from 'node:fs';
import { checkAll } from '../corpus/build/check-content.ts';
import { sentencesOf, documentTexts } from '../corpus/model/document-texts.ts';
import type { Document } from '../corpus/model/corpus.ts';
import { assertFindings } from './findings/assert-findings.ts';
import { assertPassages } from './wording/assert-passages.ts';

/** What a build asserts of what was found in the content, beyond what it asserts of the content itself. */
export const FOUND = [assertFindings, assertPassages] as const;

/** Milliseconds within which files saved one after another are checked together. */
const TOGETHER = 200;

/** Reads all content as a build does and prints every mistake, each with its file, line and field; gives their number. */
export function printMistakes(): number {
  const start = performance.now();
  const { corpus, mistakes } = checkAll(FOUND);
  for (const { file, line, field, problem } of mistakes) {
    const place = line === undefined ? file : `${file}:${line}`;
    console.error(`${place}${field.length === 0 ? '' : ` (${field.join('.')})`}\n  ${problem}`);
  }
  for (const draft of corpus?.drafts ?? []) console.log(openOf(draft));
  const took = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  const count = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`;
  if (mistakes.length === 0) console.log(`No mistake in the content (${took}).`);
  else
    console.error(
      `\n${count} in the content (${took}). content/GUIDELINES.md says how the files are written.`,
    );
  return mistakes.length;
}

/** What a draft still lacks. */
function openOf(draft: Document): string {
  const sentences = sentencesOf(draft);
  const uncoded = sentences.filter(({ isCoded }) => !isCoded).length;
  const texts = documentTexts(draft);
  const untranslated = texts.filter(({ en }) => en === '').length;
  return `Draft ${draft.id}: ${uncoded} of ${sentences.length} sentences have no code, ${untranslated} of ${texts.length} texts no translation.`;
}

if (import.meta.main) {
  if (process.argv.includes('--watch')) {
    let waiting: NodeJS.Timeout | undefined;
    const again = () => {
      console.log(`\n${new Date().toLocaleTimeString('en-GB')}`);
      printMistakes();
      console.log('Waiting for changes; end with Ctrl+C.');
    };
    again();
    watch('content', { recursive: true }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(again, TOGETHER);
    });
  } else if (printMistakes() > 0) process.exitCode = 1;
}
