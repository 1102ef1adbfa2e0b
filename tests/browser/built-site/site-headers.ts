import { readFileSync } from 'node:fs';
import {
  commonHeaders,
  folderHeaders,
  PATTERN_TYPES,
  TYPES,
  withCharset,
  type Site,
} from '../../../src/release/hosting/header-rules.ts';
import { DIST } from './built-site.ts';

/** The built site as a host at its root serves it, with the policy that the build has written. */
export function builtSite(): Site {
  const headers = readFileSync(`${DIST}/_headers`, 'utf8');
  const [, policy = ''] = /Content-Security-Policy: (.*)/u.exec(headers) ?? [];
  return { base: '/', secure: false, policy };
}

/** The headers that the rules mean for an address of a site, `/data/corpus.json`; a folder is its `index.html`. */
export function siteHeaders(site: Site, address: string): Record<string, string> {
  const path = address.slice(site.base.length);
  const folder = folderHeaders(site).find((each) => path.startsWith(each.folder));
  const special = PATTERN_TYPES.find(({ pattern }) => new RegExp(`^${pattern}$`, 'u').test(path));
  const [, ending = path.endsWith('/') || path === '' ? 'html' : ''] = /\.([^./]+)$/u.exec(path) ?? [];
  const type = special?.type ?? TYPES[ending] ?? 'application/octet-stream';
  return { ...commonHeaders(site), ...folder?.headers, 'Content-Type': withCharset(type) };
}
