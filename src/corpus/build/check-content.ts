import { resolve, sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { buildCorpus } from './build-corpus.ts';
import { checkCorpus } from './checked-corpus.ts';
import { readContent } from '../read/read-content.ts';

/** Files that are saved together are read together: milliseconds in which they follow each other. */
const TOGETHER = 100;

/**
 * Checks the whole content before a build writes anything or a server starts. While one serves for editing, a
 * change to any file of the content renders every page anew, and tells at once of a mistake.
 */
export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') checkCorpus();
        else if (command !== 'preview') buildCorpus(readContent());
      },
      'astro:server:setup': ({ server, logger }) => {
        onChange(server, resolve('content'), () => {
          tellMistake(logger);
          renderAnew(server);
        });
      },
    },
  };
}

/**
 * Answers the first change at once, as Astro, which answers a moment later, says less of a wrong record; and
 * those that follow it together.
 */
function onChange({ watcher }: ViteDevServer, folder: string, answer: () => void): void {
  let isWaiting = false;
  let isChanged = false;
  const answerChanges = () => {
    isChanged = false;
    answer();
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      if (isChanged) answerChanges();
    }, TOGETHER);
  };
  watcher.on('all', (_, path) => {
    if (!resolve(path).startsWith(folder + sep)) return;
    isChanged = true;
    if (!isWaiting) answerChanges();
  });
}

function tellMistake(logger: AstroIntegrationLogger): void {
  try {
    buildCorpus(readContent());
  } catch (error) {
    // A file can also be gone between two looks at it: the server goes on, and the next change is answered.
    logger.error(error instanceof Error ? error.message : String(error));
  }
}

/** Pages and what they are computed from keep the corpus they have read: server and browser begin anew. */
function renderAnew({ environments }: ViteDevServer): void {
  for (const { hot } of Object.values(environments)) hot.send({ type: 'full-reload' });
}
