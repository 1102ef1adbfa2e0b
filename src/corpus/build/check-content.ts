import { existsSync, readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { HAS_ENGLISH } from '../edition/edition.ts';
import { inEdition } from '../edition/edition-folder.ts';
import { EDITION_FILE, editionMistakes } from '../edition/read-edition.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { ContentError } from '../edition/content-error.ts';
import { readFiles } from '../read/read-content.ts';
import { keepCorpus, readCorpus, type CorpusAssert } from './checked-corpus.ts';
import { mistakesPage } from './mistakes-page.ts';

/** Milliseconds within which files saved one after another are read together. */
const TOGETHER = 100;

/**
 * Checks the whole content before a build writes anything, and stops it with all mistakes. While the dev server runs, a
 * change to any file of the content renders every page anew; as long as there are mistakes, each page lists them.
 * @param drafts `on` or `off`; else drafts are shown by the dev server and not built
 * @param asserts check what the content says was found in it, for which the analysis is needed
 */
export function checkContent(drafts: string | undefined, ...asserts: CorpusAssert[]): AstroIntegration {
  let mistakes: ContentError[] = [];
  const check = (withDrafts: boolean) => {
    const read = checkAll(asserts);
    mistakes = read.mistakes;
    keepCorpus(mistakes.length === 0 ? read.corpus : undefined, withDrafts);
  };
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'preview') return;
        const isServed = command === 'dev';
        check(isServed ? drafts !== 'off' : drafts === 'on');
        const error = ContentError.all(mistakes);
        if (error !== undefined && !isServed) throw error;
      },
      'astro:server:setup': ({ server, logger }) => {
        if (mistakes.length > 0) report(mistakes, logger);
        server.middlewares.use((request, response, next) => {
          if (mistakes.length === 0 || request.headers.accept?.includes('text/html') !== true) {
            next();
            return;
          }
          response.writeHead(500, {
            'content-type': 'text/html; charset=utf-8',
            'cache-control': 'no-store',
          });
          response.end(mistakesPage(mistakes));
        });
        server.watcher.on('change', (path) => {
          if (resolve(path) === resolve(inEdition(EDITION_FILE)))
            logger.warn(
              `${EDITION_FILE} is read when the server starts: end it with Ctrl+C and start it again.`,
            );
        });
        onChange(server, inEdition('content'), () => {
          try {
            check(drafts !== 'off');
            report(mistakes, logger);
          } catch (error) {
            // A file can also vanish between two looks at it: the server goes on, and the next change is answered.
            logger.error(error instanceof Error ? error.message : String(error));
          }
          renderAnew(server);
        });
      },
    },
  };
}

/** Reads and checks all content anew; every mistake is told at once. */
export function checkAll(asserts: readonly CorpusAssert[]): ReturnType<typeof readCorpus> {
  const { value: files, mistakes } = ContentError.gather(() => readFiles('content'));
  const read = files === undefined ? { corpus: undefined, mistakes } : readCorpus(files, asserts);
  return { ...read, mistakes: [...editionMistakes(), ...read.mistakes, ...methodMistakes()] };
}

/** The method page has its text in every language of the edition, with the headings that other pages lead to. */
function methodMistakes(): ContentError[] {
  return LOCALES.map((locale) => `content/method/${locale}.mdx`).flatMap((file) => {
    if (!existsSync(inEdition(file)))
      return new ContentError(
        file,
        'this file is missing. Write the text of the method page in that language.',
      );
    const text = readFileSync(inEdition(file), 'utf8');
    return ANCHORS.filter((id) => !text.includes(`id="${id}"`)).map(
      (id) =>
        new ContentError(
          file,
          `there is no heading with id="${id}", to which other pages lead. Add it with its section.`,
        ),
    );
  });
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

function report(mistakes: readonly ContentError[], logger: AstroIntegrationLogger): void {
  for (const { message } of mistakes) logger.error(message);
}

/** Pages keep what they have computed from the corpus, so server and browser begin anew. */
function renderAnew({ environments }: ViteDevServer): void {
  for (const { hot } of Object.values(environments)) hot.send({ type: 'full-reload' });
}
