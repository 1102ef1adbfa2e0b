import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkedCorpus } from '../corpus/build/checked-corpus.ts';
import { allowStyles } from './hosting/content-policy.ts';
import { hostFiles } from './hosting/host-files.ts';
import { NOT_FOUND } from './hosting/header-rules.ts';
import { licenceNotices, NOTICES } from './licence-notices.ts';
import { writeRelease, writeWorker } from './offline/write-release.ts';

const DOCUMENT = /(?:^|[/\\])documents[/\\](?!page[/\\])[^/\\]+[/\\](?:received[/\\])?index\.html$/u;
const LINK = /<link rel="stylesheet" href="([^"]+)">/gu;

/**
 * The one step that changes built pages, after everything else has been written. In this order: the pages for wrong
 * addresses get the names that hosts look for; pages of documents get their styles; hosts get their files, with a
 * policy that allows these styles; the worker is written, and the licences of all that is in scripts; and, last, the site is named after all its bytes as a release that can be kept.
 */
export function publishSite({ isWithdrawn }: { isWithdrawn: boolean }): AstroIntegration {
  let base = '/';
  let secure = false;
  return {
    name: 'publish-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/u, '/');
        secure = config.site?.startsWith('https:') ?? false;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await nameErrorPages(folder);
        const policy = await inlineDocumentStyles(folder, base);
        for (const [path, text] of Object.entries(hostFiles({ base, secure, policy }))) {
          await mkdir(dirname(join(folder, path)), { recursive: true });
          await writeFile(join(folder, path), text);
        }
        const modules = await writeWorker(folder, isWithdrawn ? 'withdrawn-worker' : 'service-worker');
        await writeFile(join(folder, NOTICES), licenceNotices(modules));
        if (isWithdrawn) {
          logger.info('offline reading is withdrawn: browsers remove what they kept');
        } else {
          const [{ version, date }] = checkedCorpus().changes;
          logger.info(`release ${await writeRelease(folder, { version, date })}`);
        }
      },
    },
  };
}

/** `404.html`, as hosts want it, where Astro writes `404/index.html`. */
async function nameErrorPages(folder: string): Promise<void> {
  for (const { page } of NOT_FOUND) {
    const written = join(folder, page.replace('.html', ''));
    await rename(join(written, 'index.html'), join(folder, page));
    await rmdir(written);
  }
}

/** Gives the pages of documents their styles, and returns the policy that allows these and the styles in charts. */
async function inlineDocumentStyles(folder: string, base: string): Promise<string> {
  const readSheet = (address: string) => readFileSync(join(folder, address.slice(base.length)), 'utf8');
  const styles = new Set<string>();
  // One by one: a text found keeps all of its file in memory.
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const isPage = isDocumentPage(path);
    if (!isPage && !path.endsWith('.svg')) continue;
    const built = readFileSync(join(folder, path), 'utf8');
    const text = isPage ? inlineStyles(built, readSheet) : built;
    if (isPage) await writeFile(join(folder, path), text);
    for (const [, style = ''] of text.matchAll(/<style>(.*?)<\/style>/gsu)) styles.add(style);
  }
  const page = readFileSync(join(folder, '404.html'), 'utf8');
  const [, policy = ''] = /content="(default-src [^"]*)"/u.exec(page) ?? [];
  return allowStyles(policy, styles);
}

/** Whether a built file is the page of a document, or of its text as received. */
function isDocumentPage(path: string): boolean {
  return DOCUMENT.test(path);
}

/**
 * A page with its style sheets written into it, in their order, and their hash in its policy: a reader waits for
 * one answer alone. Sheets for paper are left, as no reader waits for them.
 * @param readSheet The text of a style sheet by its address.
 * @throws Error where a sheet could end its element early.
 */
export function inlineStyles(html: string, readSheet: (address: string) => string): string {
  const links = [...html.matchAll(LINK)];
  const styles = links.map(([, address = '']) => readSheet(address)).join('');
  if (styles === '') return html;
  if (styles.includes('</style'))
    throw new Error('A style sheet holds “</style”: it cannot stand in a page.');
  const [first] = links;
  const page = html.replaceAll(LINK, (_link, _address, place) =>
    place === first?.index ? `<style>${styles}</style>` : '',
  );
  return allowStyles(page, [styles]);
}
