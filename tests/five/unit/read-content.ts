import type { Content } from '../../../src/corpus/read/content.ts';
import { readFiles, toContent } from '../../../src/corpus/read/read-content.ts';

/** The project's own content, read from disk as the build reads it. */
export function readContent(): Content {
  return toContent(readFiles('content'));
}
