import { buildCorpus } from '../../../src/corpus/build/build-corpus.ts';
import { parseEdition } from '../../../src/corpus/read/parse-edition.ts';
import { toContent } from '../../../src/corpus/read/read-content.ts';

/** Reads, parses, joins and checks the files, as a build does before it renders anything. */
export function buildFiles(files: Record<string, string>): void {
  const encoder = new TextEncoder();
  const content = toContent(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)])),
  );
  for (const { id, mdx } of content.documents) parseEdition(mdx, `content/documents/${id}.mdx`);
  buildCorpus(content);
}
