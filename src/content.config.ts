import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { CONTENT_FOLDERS } from './corpus/read/content-files.ts';
import { documentSchema } from './corpus/schema/schema.ts';

export const collections = {
  documents: defineCollection({
    loader: glob({ base: `./${CONTENT_FOLDERS.documents}`, pattern: '*.mdx' }),
    schema: documentSchema,
  }),
  method: defineCollection({ loader: glob({ base: './content/method', pattern: '*.mdx' }) }),
};
