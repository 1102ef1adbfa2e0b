import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inThread } from '../corpus/in-thread.ts';

/** Builds the search index while the pages are drawn, and puts it beside them when they are written. */
export function searchIndex(): AstroIntegration {
  let writing: ReturnType<typeof writeApart> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:build:start': () => {
        writing = writeApart();
        writing.catch(() => {
          // Told when the pages are written.
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { folder, documents } = await (writing ?? writeApart());
        await cp(folder, fileURLToPath(new URL('search-index/', dir)), { recursive: true });
        await rm(folder, { recursive: true });
        logger.info(`${documents} documents indexed`);
      },
    },
  };
}

/** Writes the index into a folder of its own, in a thread; tells the folder and how many documents are in it. */
async function writeApart(): Promise<{ folder: string; documents: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'duidu-search-index-'));
  const module = new URL('write-search-index.ts', import.meta.url);
  type Index = typeof import('./write-search-index.ts');
  const { documents } = await inThread<Index, 'writeSearchIndex'>(module, 'writeSearchIndex', folder);
  return { folder, documents };
}
