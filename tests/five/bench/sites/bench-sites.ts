import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtPages } from '../../../browser/built-site/built-site.ts';
import { benchMarkdown, type Section } from './bench-sections.ts';
import { packageVersion } from './install-tool.ts';
import { runCommand } from './run-command.ts';
import { duiduBox, starlightBox, vitepressBox, type SearchBox } from './search-boxes.ts';

/** A built site of the five texts. */
export interface BenchSite {
  name: string;
  /** The folder that a host would serve. */
  folder: string;
  /** The address of a document's page. */
  page: (document: string) => string;
  box: SearchBox;
  /** Where its search may lead: addresses, decoded, with the section as `document section`, counted from 0. */
  places: ReadonlyMap<string, string>;
  /** Seconds that the build took. */
  built: number;
  /** How many pages it has. */
  pages: number;
}

/** The sections of each document, by its id. */
export type Texts = ReadonlyMap<string, readonly Section[]>;
const TITLE = '五份文件';
const ASTRO = 'node_modules/astro/bin/astro.mjs';

/** This site, built for the address at which it will be measured: its canonical links are then right. */
export function buildDuidu(
  folder: string,
  address: string,
): Pick<BenchSite, 'folder' | 'page' | 'built' | 'pages'> {
  rmSync(folder, { recursive: true, force: true });
  const built = runCommand('.', ['node', ASTRO, 'build', '--outDir', folder], { SITE_URL: address });
  const page = (document: string) => `/zh/documents/${document}/`;
  return { folder, page, built, pages: builtPages(folder).length };
}

/** This site with its search. */
export function duiduSite(folder: string, address: string, texts: Texts): BenchSite {
  const site = buildDuidu(folder, address);
  const places = [...texts].flatMap(([id, sections]) =>
    sections.flatMap((section, index) =>
      section.places.map((place) => [`${site.page(id)}#${place}`, `${id} ${index}`] as const),
    ),
  );
  return { ...site, name: 'Duidu', box: duiduBox, places: new Map(places) };
}

/** The texts as a site of Starlight's with its defaults in Chinese. */
export function starlightSite(folder: string, texts: Texts): BenchSite {
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
  const writePage = (id: string, title: string, text: string) => {
    const head = ['---', `title: ${JSON.stringify(title)}`, '---', '', text];
    write(join(folder, `src/content/docs/${id}.md`), head);
  };
  const page = (id: string) => `/${id}/`;
  for (const [id, sections] of texts) writePage(id, titleOf(sections), benchMarkdown(sections));
  writePage('index', TITLE, listOf(texts, page));
  const built = build(folder, [ASTRO, 'build'], 'dist');
  const name = `Starlight ${packageVersion(folder, '@astrojs/starlight')}`;
  return { ...built, name, page, box: starlightBox, places: headings(built.folder, texts, page) };
}

/** The texts as a site of VitePress's with its defaults in Chinese, its local search and a list of the texts beside them. */
export function vitepressSite(folder: string, texts: Texts): BenchSite {
  const page = (id: string) => `/${id}.html`;
  const sidebar = [...texts].map(([id, sections]) => ({ text: titleOf(sections), link: page(id) }));
  const theme = { search: { provider: 'local' }, sidebar };
  const config = { lang: 'zh-CN', title: TITLE, themeConfig: theme };
  write(join(folder, '.vitepress/config.mjs'), [`export default ${JSON.stringify(config)};`]);
  for (const [id, sections] of texts) {
    write(join(folder, `${id}.md`), [`# ${titleOf(sections)}`, '', benchMarkdown(sections)]);
  }
  write(join(folder, 'index.md'), [`# ${TITLE}`, '', listOf(texts, page)]);
  const built = build(folder, ['node_modules/vitepress/bin/vitepress.js', 'build'], '.vitepress/dist');
  const name = `VitePress ${packageVersion(folder, 'vitepress')}`;
  return { ...built, name, page, box: vitepressBox, places: headings(built.folder, texts, page) };
}

function build(folder: string, command: string[], output: string) {
  const out = join(folder, output);
  rmSync(out, { recursive: true, force: true });
  const seconds = runCommand(folder, ['node', ...command]);
  return { folder: out, built: seconds, pages: builtPages(out).length };
}

/**
 * The addresses of the headings in built pages, where they stand in the order of the sections.
 * @throws where a page has more or fewer headings than sections.
 */
function headings(folder: string, texts: Texts, page: (id: string) => string): Map<string, string> {
  const places = [...texts].flatMap(([id, sections]) => {
    const html = readFileSync(join(folder, page(id).replace(/\/$/u, '/index.html')), 'utf8');
    const anchors = [...html.matchAll(/<h[1-3] id="([^"]+)"/gu)].map(([, anchor = '']) => anchor);
    const own = anchors.filter((anchor) => anchor !== 'starlight__on-this-page');
    if (own.length !== sections.length) {
      throw new Error(`${folder}${page(id)} has ${own.length} headings for ${sections.length} sections.`);
    }
    return [
      [page(id), `${id} 0`] as const,
      ...own.map((anchor, index) => [`${page(id)}#${anchor}`, `${id} ${index}`] as const),
    ];
  });
  return new Map(places);
}

function titleOf([title]: readonly Section[]): string {
  return title?.heading ?? '';
}

function listOf(texts: Texts, page: (id: string) => string): string {
  return [...texts].map(([id, sections]) => `- [${titleOf(sections)}](${page(id)})`).join('\n');
}

function write(file: string, lines: string[]) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${lines.join('\n')}\n`);
}
