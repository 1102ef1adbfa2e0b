import { headerPolicy, type Inline } from './content-policy.ts';
import { EVERYWHERE, FOLDERS, PATTERN_TYPES, STRICT_TRANSPORT, TEXT_TYPES, TYPES } from './rules.ts';

/** Where and how a site is served. */
export interface Site {
  /** The path of its root: `/` or `/folder/`. */
  base: string;
  /** Whether readers come by HTTPS. */
  secure: boolean;
  /** What its files hold inline. */
  inline: Inline;
}

/** The headers of every answer of a site. */
export function commonHeaders({ base, secure, inline }: Site): Record<string, string> {
  return {
    ...EVERYWHERE,
    'Content-Security-Policy': headerPolicy(inline),
    ...(secure && base === '/' ? STRICT_TRANSPORT : {}),
  };
}

/** The headers of the answer to an address of a site, `/data/corpus.json`; a folder is its `index.html`. */
export function siteHeaders(site: Site, address: string): Record<string, string> {
  const path = address.slice(site.base.length);
  const folder = FOLDERS.find((each) => path.startsWith(each.folder));
  return { ...commonHeaders(site), ...folder?.headers, 'Content-Type': contentType(path) };
}

function contentType(path: string): string {
  const special = PATTERN_TYPES.find(({ pattern }) => new RegExp(`^${pattern}$`, 'u').test(path));
  const [, ending = path.endsWith('/') || path === '' ? 'html' : ''] = /\.([^./]+)$/u.exec(path) ?? [];
  const type = special?.type ?? TYPES[ending] ?? 'application/octet-stream';
  return isText(type) ? `${type}; charset=utf-8` : type;
}

/** Whether files of a type say their encoding only by the header. */
export function isText(type: string): boolean {
  return TEXT_TYPES.some((each) => type.startsWith(each));
}
