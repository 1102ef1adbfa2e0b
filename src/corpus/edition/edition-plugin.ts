import type { Plugin } from 'vite';
import * as edition from './edition.ts';

/** Puts what the edition is, as it was read, in place of the file that reads it. */
export function editionPlugin(): Plugin {
  return {
    name: 'edition',
    enforce: 'pre',
    load: {
      filter: { id: /\/corpus\/edition\/edition\.ts$/u },
      handler: () =>
        Object.entries(edition)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join('\n'),
    },
  };
}
