import { corpusOf, readCorpus } from '../../../src/corpus/build/checked-corpus.ts';
import type { Corpus } from '../../../src/corpus/model/corpus.ts';
import type { Files } from '../../../src/corpus/read/read-content.ts';

/** Files of the content by their paths, as text or bytes. */
export type Contents = Record<string, string | Uint8Array>;

/** Reads, parses, joins and checks the files, as a build does before it renders anything. */
export function buildFiles(contents: Contents): Corpus {
  return corpusOf(bytesOf(contents));
}

/** All mistakes of the files, as `npm run check-content` tells them. */
export function mistakesOf(contents: Contents): string[] {
  return readCorpus(bytesOf(contents)).mistakes.map(({ message }) => message);
}

function bytesOf(contents: Contents): Files {
  const encoder = new TextEncoder();
  return Object.fromEntries(
    Object.entries(contents).map(([path, data]) => [
      path,
      typeof data === 'string' ? encoder.encode(data) : data,
    ]),
  );
}
