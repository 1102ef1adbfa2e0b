import type { Corpus } from '../model/corpus.ts';
import { ContentError } from '../edition/content-error.ts';
import { withLine } from '../read/front-matter.ts';
import { readFiles, toContent, type Files } from '../read/read-content.ts';
import { buildCorpus } from './build-corpus.ts';

/** Pages are bundled apart from the integrations but drawn in the same process, so the corpus is kept for both. */
const CHECKED = Symbol.for('duidu.checked-corpus');
const shared = globalThis as { [CHECKED]?: Corpus | undefined };

/** Checks what the content says was found in it, for which the analysis is needed. */
export type CorpusAssert = (corpus: Corpus) => void;

/**
 * The corpus of this build: all content is read and checked at the first call, and every later call gives the same.
 * @throws {ContentError} with all mistakes; the next call reads again.
 */
export function checkedCorpus(): Corpus {
  const corpus = shared[CHECKED] ?? hideDrafts(corpusOf(readFiles('content')));
  shared[CHECKED] = corpus;
  return corpus;
}

/** Keeps the corpus for the pages, drafts with it or not; without one, the next page that asks reads anew. */
export function keepCorpus(corpus: Corpus | undefined, withDrafts: boolean): void {
  shared[CHECKED] = corpus === undefined || withDrafts ? corpus : hideDrafts(corpus);
}

function hideDrafts(corpus: Corpus): Corpus {
  return { ...corpus, drafts: [] };
}

/**
 * The corpus that files hold, read, joined and checked.
 * @throws {ContentError} with file and, where a field is at fault, its line; of several mistakes all.
 */
export function corpusOf(files: Files): Corpus {
  const { corpus, mistakes } = readCorpus(files);
  const error = ContentError.all(mistakes);
  if (error !== undefined) throw error;
  if (corpus === undefined) throw new Error('The content could not be read, and no mistake was told.');
  return corpus;
}

/**
 * The corpus that files hold, and all mistakes of all files, in the order of files and lines; undefined where nothing
 * could be joined.
 */
export function readCorpus(
  files: Files,
  asserts: readonly CorpusAssert[] = [],
): { corpus: Corpus | undefined; mistakes: ContentError[] } {
  const { value: corpus, mistakes } = ContentError.gather(() => buildCorpus(toContent(files)));
  // Nothing can be said of what was found in content that is not sound.
  const found =
    corpus === undefined || mistakes.length > 0
      ? []
      : ContentError.gather(() => {
          for (const assertFound of asserts)
            ContentError.attempt(() => {
              assertFound(corpus);
            });
        }).mistakes;
  const all = [...mistakes, ...found].map((mistake) => withLine(mistake, files));
  const byPlace = (a: ContentError, b: ContentError) =>
    a.file.localeCompare(b.file, 'en', { numeric: true }) || (a.line ?? 0) - (b.line ?? 0);
  return { corpus, mistakes: all.sort(byPlace) };
}
