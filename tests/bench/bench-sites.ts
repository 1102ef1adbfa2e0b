import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CorpusData } from '../../src/analysis/corpus-data.ts';
import { builtPages } from '../browser/built-site.ts';
import { benchMarkdown } from './bench-markdown.ts';
import { TOOLS, type Tool } from './install-tool.ts';
import { runCommand } from './run-command.ts';

/** A built site of the five texts. */
export interface BenchSite {
  name: string;
  /** The folder that a host would serve. */
  folder: string;
  /** The address of a document's page. */
  page: (document: string) => string;
  /** Seconds that the build took. */
  built: number;
  /** How many pages it has. */
  pages: number;
}

type Documents = CorpusData['documents'];
const TITLE = '五份文件';

/** This site, built for the address at which it will be measured: its canonical links are then right. */
export function buildDuidu(folder: string, address: string): BenchSite {
  rmSync(folder, { recursive: true, force: true });
  const built = runCommand('.', ['npx', 'astro', 'build', '--outDir', folder], { SITE_URL: address });
  const page = (document: string) => `/zh/documents/${document}/`;
  return { name: 'Duidu', folder, page, built, pages: builtPages(folder).length };
}

/** The texts as a site of Starlight's with its defaults in Chinese. */
export function buildStarlight(folder: string, documents: Documents): BenchSite {
  const root = `{ root: { label: '简体中文', lang: 'zh-CN' } }`;
  write(join(folder, 'astro.config.mjs'), [
    `import { defineConfig } from 'astro/config';`,
    `import starlight from '@astrojs/starlight';`,
    `export default defineConfig({ integrations: [starlight({ title: '${TITLE}', locales: ${root} })] });`,
  ]);
  write(join(folder, 'src/content.config.ts'), [
    `import { defineCollection } from 'astro:content';`,
    `import { docsLoader } from '@astrojs/starlight/loaders';`,
    `import { docsSchema } from '@astrojs/starlight/schema';`,
    `export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
  ]);
  const write1 = (id: string, title: string, text: string) => {
    const head = ['---', `title: ${JSON.stringify(title)}`, '---', '', text];
    write(join(folder, `src/content/docs/${id}.md`), head);
  };
  for (const document of documents) write1(document.id, document.title.zh, benchMarkdown(document));
  write1(
    'index',
    TITLE,
    listOf(documents, (id) => `/${id}/`),
  );
  return built('starlight', folder, ['npx', 'astro', 'build'], 'dist', (id) => `/${id}/`);
}

/** The texts as a site of VitePress's with its defaults in Chinese, its local search and a list of the texts beside them. */
export function buildVitePress(folder: string, documents: Documents): BenchSite {
  const sidebar = documents.map(({ id, title }) => ({ text: title.zh, link: `/${id}` }));
  const theme = { search: { provider: 'local' }, sidebar };
  const config = { lang: 'zh-CN', title: TITLE, themeConfig: theme };
  write(join(folder, '.vitepress/config.mjs'), [`export default ${JSON.stringify(config)};`]);
  for (const document of documents) {
    write(join(folder, `${document.id}.md`), [`# ${document.title.zh}`, '', benchMarkdown(document)]);
  }
  write(join(folder, 'index.md'), [`# ${TITLE}`, '', listOf(documents, (id) => `/${id}`)]);
  return built('vitepress', folder, ['npx', 'vitepress', 'build'], '.vitepress/dist', (id) => `/${id}.html`);
}

function built(
  tool: Exclude<Tool, 'lighthouse'>,
  folder: string,
  command: string[],
  output: string,
  page: BenchSite['page'],
): BenchSite {
  const out = join(folder, output);
  rmSync(out, { recursive: true, force: true });
  const seconds = runCommand(folder, command);
  const name = tool === 'starlight' ? 'Starlight' : 'VitePress';
  const version = Object.values(TOOLS[tool])[0];
  return { name: `${name} ${version}`, folder: out, page, built: seconds, pages: builtPages(out).length };
}

function listOf(documents: Documents, address: (id: string) => string): string {
  return documents.map(({ id, title }) => `- [${title.zh}](${address(id)})`).join('\n');
}

function write(file: string, lines: string[]) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${lines.join('\n')}\n`);
}
