import type { AstroIntegration } from 'astro';
import { FOLDERS } from './content-files.ts';
import { parseEdition } from './parse-edition.ts';
import { readFiles, toContent } from './read-content.ts';

/**
 * While one serves for editing, checks that every content file can be read, and again after a change to any
 * of them, so that a mistake is told at once. A build checks what it reads.
 */
export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ command, config, addWatchFile }) => {
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
