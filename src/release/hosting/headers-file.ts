import { FOLDERS, NOT_FOUND } from './rules.ts';
import { commonHeaders, type Site } from './site-headers.ts';

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. They join the values of all rules that fit an
 * address, so each header is stated once, and what they send of themselves is left out: media types and
 * the same `Cache-Control` as ours.
 */
export function headersFile(site: Site): string {
  const ours = Object.entries(commonHeaders(site)).filter(([name]) => name !== 'Cache-Control');
  const rules = [{ folder: '', headers: Object.fromEntries(ours) }, ...FOLDERS];
  return rules
    .map(({ folder, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
      return [`${site.base}${folder}*`, ...lines, ''].join('\n');
    })
    .join('\n');
}

/** `_redirects`, by which Netlify learns of the page for a wrong address in each folder; others look for it themselves. */
export function redirectsFile({ base }: Site): string {
  return Object.entries(NOT_FOUND)
    .sort(([a], [b]) => b.length - a.length)
    .map(([folder, page]) => `${base}${folder}* ${base}${page} 404\n`)
    .join('');
}
