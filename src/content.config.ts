import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

// The corpus reads the documents and all else itself.
export const collections = {
  method: defineCollection({ loader: glob({ base: './content/method', pattern: '*.mdx' }) }),
};
