import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import project from './package.json' with { type: 'json' };
import { FOUND } from './src/analysis/content-mistakes.ts';
import { checkContent } from './src/corpus/build/check-content.ts';
import { sentencePlugin } from './src/corpus/read/cut-document.ts';
import { inEdition } from './src/corpus/edition/edition-folder.ts';
import { editionPlugin } from './src/corpus/edition/edition-plugin.ts';
import { LOCALES, localeFacts } from './src/i18n/locales.ts';
import { noteBundled } from './src/release/licence-notices.ts';
import { publishSite } from './src/release/publish-site.ts';
import { searchIndex } from './src/search/records/search-index.ts';
import { themeHues } from './src/styles/theme-hues.ts';

// EDITION_DIR is the folder that holds the edition’s content/, where it is not this one. SITE_URL and BASE_PATH set where
// the site is served, e.g. https://example.org and /duidu; REPORT_URL, where errors are reported; OFFLINE=off withdraws
// offline reading from those who have it; DRAFTS=on builds drafts too.
const site = process.env.SITE_URL;

/** The oldest browsers that the site is built for, as Vite names them: `chrome111`. */
const floor = project.browserslist.map((browser) => browser.replace(' ', ''));

/** A site map names absolute addresses: there is none where the site's own is not known. */
const siteMap = sitemap({
  filter: (page) => !/\/(received|404|embed\/[^/]+)\/$/u.test(page),
  i18n: {
    defaultLocale: LOCALES[0],
    locales: Object.fromEntries(LOCALES.map((locale) => [locale, localeFacts(locale).lang])),
  },
});

export default defineConfig({
  site,
  base: process.env.BASE_PATH ?? '/',
  // What Astro remembers of one folder of content is not another’s.
  cacheDir: `./node_modules/.astro/${createHash('sha256').update(inEdition('content')).digest('hex').slice(0, 8)}`,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // The content security policy names each style inside a page: publish-site.ts puts in those of documents alone.
  // While one page is written, others are rendered.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [sentencePlugin], features: { smartPunctuation: false } }),
  },
  // The last names the release after all that the others have written.
  integrations: [
    checkContent(process.env.DRAFTS, ...FOUND),
    mdx(),
    searchIndex(),
    ...(site ? [siteMap] : []),
    publishSite({ isWithdrawn: process.env.OFFLINE === 'off' }),
  ],
  vite: {
    plugins: [editionPlugin(), themeHues(), tailwindcss(), noteBundled()],
    worker: { plugins: () => [editionPlugin(), noteBundled()] },
    build: {
      // Of styles: Astro sets the target of scripts itself, and a test reads what they hold.
      cssTarget: floor,
      // A script of its own is loaded once for all pages, and a page is lighter by it.
      assetsInlineLimit: (file) => (/\.[jt]s$/u.test(file) ? false : undefined),
      rolldownOptions: {
        // Astro's own marker in compiled MDX; the bundler warns of it once a file.
        onLog(level, log, print) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log);
        },
      },
    },
  },
});
