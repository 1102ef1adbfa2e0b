import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

// Astro renders the MDX; the corpus reads and checks all content itself, front matter included.
export const collections = {
  documents: defineCollection({ loader: glob({ base: './content/documents', pattern: '*.mdx' }) }),
  method: defineCollection({ loader: glob({ base: './content/method', pattern: '*.mdx' }) }),
};
