import type { Corpus } from '../model/corpus.ts';
import { ContentError } from '../edition/content-error.ts';
import { readFiles, toContent, withLine, type Files } from '../read/read-content.ts';
import { buildCorpus } from './build-corpus.ts';

/** Pages are bundled apart from the integrations but drawn in the same process, so the corpus is kept for both. */
const CHECKED = Symbol.for('duidu.checked-corpus');
const shared = globalThis as { [CHECKED]?: Corpus | undefined };

/**
 * The corpus of this build: all content is read and checked at the first call, and every later call gives the same.
 * @throws {ContentError} with file and line, at the first mistake; the next call reads again.
 */
export function checkedCorpus(): Corpus {
  const corpus = shared[CHECKED] ?? corpusOf(readFiles('content'));
  shared[CHECKED] = corpus;
  return corpus;
}

/**
 * The corpus that files hold, read, joined and checked.
 * @throws {ContentError} with file and, where a field is at fault, its line.
 */
export function corpusOf(files: Files): Corpus {
  try {
    return buildCorpus(toContent(files));
  } catch (error) {
    throw error instanceof ContentError ? withLine(error, files) : error;
  }
}

/** Reads and checks all content anew, as for a new build or after an edit; throws as `checkedCorpus` does. */
export function recheckCorpus(): Corpus {
  shared[CHECKED] = undefined;
  return checkedCorpus();
}
