import { buildCorpus } from './build-corpus.ts';
import type { Corpus } from '../model/corpus.ts';
import { readContent } from '../read/read-content.ts';

/** A build checks all content before it writes anything; its pages, bundled apart, are drawn in the same process. */
const CHECKED = Symbol.for('duidu.checked-corpus');
const shared = globalThis as { [CHECKED]?: Corpus };

/**
 * Reads and checks all content, and keeps the corpus for the pages of this build.
 * @throws {ContentError} with file and line, at the first mistake.
 */
export function checkCorpus(): void {
  shared[CHECKED] = buildCorpus(readContent());
}

/** The corpus that was checked before this build began, if one was. */
export function checkedCorpus(): Corpus | undefined {
  return shared[CHECKED];
}
