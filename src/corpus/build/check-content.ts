import { existsSync, readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { HAS_ENGLISH } from '../edition/edition.ts';
import { inEdition } from '../edition/edition-folder.ts';
import { LOCALES } from '../../i18n/locales.ts';
import type { Corpus } from '../model/corpus.ts';
import { ContentError } from '../edition/content-error.ts';
import { readFiles, withLine } from '../read/read-content.ts';
import { recheckCorpus } from './checked-corpus.ts';

/** Milliseconds within which files saved one after another are read together. */
const TOGETHER = 100;

/**
 * Checks the whole content before a build writes anything or a server starts. While the dev server runs, a change
 * to any file of the content renders every page anew, and a mistake is reported at once.
 * @param asserts check what the content says was found in it, for which the analysis is needed
 */
export function checkContent(...asserts: ((corpus: Corpus) => void)[]): AstroIntegration {
  const check = () => {
    checkAll(asserts);
  };
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'preview') check();
      },
      'astro:server:setup': ({ server, logger }) => {
        onChange(server, inEdition('content'), () => {
          reportMistake(check, logger);
          renderAnew(server);
        });
      },
    },
  };
}

function checkAll(asserts: readonly ((corpus: Corpus) => void)[]): void {
  const corpus = recheckCorpus();
  try {
    for (const assertFound of asserts) assertFound(corpus);
  } catch (error) {
    throw error instanceof ContentError ? withLine(error, readFiles('content')) : error;
  }
  assertMethodPages();
}

/** The method page has its text in every language of the edition, with the headings that other pages lead to. */
function assertMethodPages(): void {
  for (const file of LOCALES.map((locale) => `content/method/${locale}.mdx`)) {
    if (!existsSync(inEdition(file)))
      throw new ContentError(
        file,
        'this file is missing. Write the text of the method page in that language.',
      );
    const text = readFileSync(inEdition(file), 'utf8');
    const missing = ANCHORS.find((id) => !text.includes(`id="${id}"`));
    if (missing !== undefined)
      throw new ContentError(
        file,
        `there is no heading with id="${missing}", to which other pages lead. Add it with its section.`,
      );
  }
}

const ANCHORS = ['restorations', ...(HAS_ENGLISH ? ['translation'] : []), 'version'];

/**
 * Answers the first change at once, because Astro answers a moment later and says less about a wrong record; the
 * changes that follow are answered together.
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

function reportMistake(check: () => void, logger: AstroIntegrationLogger): void {
  try {
    check();
  } catch (error) {
    // A file can also vanish between two looks at it: the server goes on, and the next change is answered.
    logger.error(error instanceof Error ? error.message : String(error));
  }
}

/** Pages keep what they have computed from the corpus, so server and browser begin anew. */
function renderAnew({ environments }: ViteDevServer): void {
  for (const { hot } of Object.values(environments)) hot.send({ type: 'full-reload' });
}
