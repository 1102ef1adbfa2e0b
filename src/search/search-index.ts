import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import type { CorpusData } from '../analysis/corpus-data.ts';
import { SEARCH_LANGUAGES, searchRecords, type SearchRecord } from './search-records.ts';

/** Pagefind's own interfaces; this site has one of its own. */
const UNUSED = /(-ui|-highlight)\.(js|css)$/u;

/** Builds the search index from the site's own `data/corpus.json` when the pages are written. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const corpus = JSON.parse(await readFile(new URL('data/corpus.json', dir), 'utf8')) as CorpusData;
        for (const language of SEARCH_LANGUAGES) {
          const count = await writeIndex(
            searchRecords(corpus, language),
            fileURLToPath(new URL(`pagefind/${language}/`, dir)),
          );
          logger.info(`${count} records indexed (${language})`);
        }
        await pagefind.close();
      },
    },
  };
}

async function writeIndex(records: readonly SearchRecord[], outputPath: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex();
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  for (const record of records) {
    const added = await index.addCustomRecord({ ...record, meta: { ...record.meta } });
    if (added.errors.length > 0)
      throw new Error(`Pagefind refused ${record.url}: ${added.errors.join('; ')}`);
  }
  const { files, errors: failures } = await index.getFiles();
  if (failures.length > 0) throw new Error(`Pagefind made no files: ${failures.join('; ')}`);
  for (const { path, content } of files.filter((file) => !UNUSED.test(file.path))) {
    await mkdir(dirname(join(outputPath, path)), { recursive: true });
    await writeFile(join(outputPath, path), content);
  }
  return records.length;
}
