/** The project's own content, read from disk as the build reads it. */
export { readContent } from '../../src/corpus/read/read-content.ts';
