import type { AstroIntegration } from 'astro';
import { FOLDERS } from './content-files.ts';
import { parseEdition } from './parse-edition.ts';
import { readFiles, toContent } from './read-content.ts';

/**
 * Checks that every content file can be read before anything is built, so that a mistake is told at once;
 * while one serves for editing, a change to any of them checks them again.
 */
export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ config, addWatchFile }) => {
        const files = readFiles('content');
        for (const { id, mdx } of toContent(files).documents)
          parseEdition(mdx, `${FOLDERS.documents}/${id}.mdx`);
        const read = Object.keys(files).filter((file) => /\.(?:mdx|yaml|txt)$/u.test(file));
        for (const file of read) addWatchFile(new URL(file, config.root));
      },
    },
  };
}
