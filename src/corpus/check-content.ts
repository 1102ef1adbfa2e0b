import type { AstroIntegration } from 'astro';
import { checkCorpus } from './checked-corpus.ts';
import { FOLDERS } from './content-files.ts';
import { parseEdition } from './parse-edition.ts';
import { readFiles, toContent } from './read-content.ts';

/**
 * Checks the whole content before a build writes anything. While one serves for editing, checks that every
 * file can be read, and again after a change to any of them, so that a mistake is told at once.
 */
export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ command, config, addWatchFile }) => {
        if (command === 'build') checkCorpus();
        if (command !== 'dev') return;
        const files = readFiles('content');
        for (const { id, mdx } of toContent(files).documents)
          parseEdition(mdx, `${FOLDERS.documents}/${id}.mdx`);
        const read = Object.keys(files).filter((file) => /\.(?:mdx|yaml|txt)$/u.test(file));
        for (const file of read) addWatchFile(new URL(file, config.root));
      },
    },
  };
}
