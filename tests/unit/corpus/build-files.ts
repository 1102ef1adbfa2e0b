import { corpusOf } from '../../../src/corpus/build/checked-corpus.ts';

/** Files of the content by their paths, as text or bytes. */
export type Contents = Record<string, string | Uint8Array>;

/** Reads, parses, joins and checks the files, as a build does before it renders anything. */
export function buildFiles(contents: Contents): void {
  const encoder = new TextEncoder();
  corpusOf(
    Object.fromEntries(
      Object.entries(contents).map(([path, data]) => [
        path,
        typeof data === 'string' ? encoder.encode(data) : data,
      ]),
    ),
  );
}
