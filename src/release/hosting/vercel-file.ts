import { FOLDERS } from './rules.ts';
import { commonHeaders, type Site } from './site-headers.ts';

/** `vercel.json`: of the rules that fit an address the last one counts. */
export function vercelFile(site: Site): string {
  const rules = [{ folder: '', headers: commonHeaders(site) }, ...FOLDERS];
  const headers = rules.map(({ folder, headers }) => ({
    source: `${site.base}${folder}(.*)`,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ trailingSlash: true, headers }, null, 2)}\n`;
}
