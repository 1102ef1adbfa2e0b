import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inThread } from '../corpus/in-thread.ts';
import type { SearchEntry } from './search-entry.ts';

/** Builds the search index while the pages are drawn, and puts it beside them when they are written. */
export function searchIndex(): AstroIntegration {
  let folder = '';
  let written: Promise<SearchEntry> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:build:start': async () => {
        folder = await mkdtemp(join(tmpdir(), 'duidu-search-index-'));
        written = inThread<typeof import('./write-search-index.ts'), 'writeSearchIndex'>(
          new URL('write-search-index.ts', import.meta.url),
          'writeSearchIndex',
          folder,
        );
        written.catch(() => {
          // Told when the pages are written.
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const entry = await written;
        await cp(folder, fileURLToPath(new URL('search-index/', dir)), { recursive: true });
        await rm(folder, { recursive: true });
        logger.info(`${entry?.documents ?? 0} documents indexed`);
      },
    },
  };
}
