import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { inEdition } from './corpus/edition/edition-folder.ts';
import { CONTENT_FOLDERS } from './corpus/read/content-files.ts';
import { documentSchema } from './corpus/schema/schema.ts';

const folder = (path: string) => pathToFileURL(`${inEdition(path)}/`);

const documents = glob({ base: folder(CONTENT_FOLDERS.documents), pattern: '*.mdx' });

/** A record that cannot be read ends no dev server: `check-content` lists it on the page until it is mended. */
const loader: Loader = {
  ...documents,
  load: async (context) => {
    try {
      await documents.load(context);
    } catch (error) {
      if (context.watcher === undefined) throw error;
    }
  },
};

export const collections = {
  documents: defineCollection({ loader, schema: documentSchema }),
  method: defineCollection({ loader: glob({ base: folder('content/method'), pattern: '*.mdx' }) }),
};
