import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkedCorpus } from '../../corpus/build/checked-corpus.ts';
import { bundleWorker } from './bundle-worker.ts';
import { writeRelease } from './write-release.ts';

/** Makes the written site a release that browsers can keep; the last step, since it names the site after all its bytes. */
export function offline({ isWithdrawn }: { isWithdrawn: boolean }): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        if (isWithdrawn) {
          await writeFile(new URL('sw.js', dir), await bundleWorker('withdrawn-worker'));
          logger.info('withdrawn: browsers remove what they kept');
          return;
        }
        const [{ version, date }] = checkedCorpus().changes;
        const release = await writeRelease(folder, { version, date });
        logger.info(`release ${release}`);
      },
    },
  };
}
