import { readFileSync } from 'node:fs';

/** What the head of a page of a built site says: `site` is where its `folder` is served. */
export interface Head {
  address: string;
  noindex: boolean;
  links: { rel: string | undefined; hreflang: string | undefined; href: string | undefined }[];
  metas: Record<string, string>;
  structured: Record<string, unknown> | undefined;
}

/** What a built page's head says of it. */
export function builtHead(
  { file, address }: { file: string; address: string },
  folder: string,
  site: string,
): Head {
  const html = readFileSync(`${folder}/${file}`, 'utf8').split('</head>')[0] ?? '';
  const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag)?.[1];
  const tags = (name: string) => html.match(new RegExp(`<${name}[^>]*>`, 'gu')) ?? [];
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html)?.[1];
  const metas = tags('meta').map((tag) => [
    attribute(tag, 'property') ?? attribute(tag, 'name') ?? '',
    attribute(tag, 'content') ?? '',
  ]);
  return {
    address: site + address.slice(1),
    noindex: html.includes('content="noindex"'),
    links: tags('link').map((tag) => ({
      rel: attribute(tag, 'rel'),
      hreflang: attribute(tag, 'hreflang'),
      href: attribute(tag, 'href'),
    })),
    metas: Object.fromEntries(metas) as Record<string, string>,
    structured: json === undefined ? undefined : (JSON.parse(json) as Record<string, unknown>),
  };
}

/** A chart for the pages of others: a form of the page that has all of them. */
export const EMBED = /\/embed\/[^/]+\/$/u;

/** The address under which a page wants to be known. */
export const canonical = ({ links }: Head) => links.find(({ rel }) => rel === 'canonical')?.href;

/** The links to a page in each language. */
export const twinsOf = ({ links }: Head) =>
  links.filter(({ rel, hreflang }) => rel === 'alternate' && hreflang !== undefined);
