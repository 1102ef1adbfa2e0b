import { readdirSync, readFileSync } from 'node:fs';

import type { CorpusData } from '../../../src/analysis/document/corpus-data.ts';

/** The folder of the built site: `dist`, or that of another edition. */
export const DIST = process.env['DIST'] ?? 'dist';

/** Every page of a built site as its file and its address: `documents/index.html` → `/documents/`. */
export function builtPages(folder: string = DIST): { file: string; address: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, address: `/${file.replace(/(^|\/)index\.html$/u, '$1')}` }));
}

/** The corpus as the built site gives it away. */
export function builtCorpus(): CorpusData {
  return JSON.parse(readFileSync(`${DIST}/data/corpus.json`, 'utf8')) as CorpusData;
}
