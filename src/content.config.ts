import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { inEdition } from './corpus/edition/edition-folder.ts';
import { CONTENT_FOLDERS } from './corpus/read/content-files.ts';
import { documentSchema } from './corpus/schema/schema.ts';

const folder = (path: string) => pathToFileURL(`${inEdition(path)}/`);

export const collections = {
  documents: defineCollection({
    loader: glob({ base: folder(CONTENT_FOLDERS.documents), pattern: '*.mdx' }),
    schema: documentSchema,
  }),
  method: defineCollection({ loader: glob({ base: folder('content/method'), pattern: '*.mdx' }) }),
};
