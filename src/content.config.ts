import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { inEdition } from './corpus/edition/edition-folder.ts';
import { CONTENT_FOLDERS } from './corpus/read/content-files.ts';
import { documentSchema } from './corpus/schema/schema.ts';

const folder = (path: string) => pathToFileURL(`${inEdition(path)}/`);

const documents = glob({ base: folder(CONTENT_FOLDERS.documents), pattern: '*.mdx' });

/** A record that cannot be read ends no dev server: `check-content` lists it on the page, and each change tries again. */
const loader: Loader = {
  ...documents,
  load: async (context) => {
    const { watcher } = context;
    try {
      await documents.load(context);
    } catch (error) {
      if (watcher === undefined) throw error;
      const again = () => {
        documents.load(context).then(
          () => watcher.off('change', again),
          () => undefined,
        );
      };
      watcher.on('change', again);
    }
  },
};

export const collections = {
  documents: defineCollection({ loader, schema: documentSchema }),
  method: defineCollection({ loader: glob({ base: folder('content/method'), pattern: '*.mdx' }) }),
};
