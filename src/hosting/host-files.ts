import { rename, rmdir } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { NOT_FOUND } from './rules.ts';

/** Makes of the built pages what hosts look for in a published folder. */
export function hostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const page of Object.values(NOT_FOUND)) {
          const folder = new URL(page.replace('.html', '/'), dir);
          await rename(new URL('index.html', folder), new URL(page, dir));
          await rmdir(folder);
        }
      },
    },
  };
}
