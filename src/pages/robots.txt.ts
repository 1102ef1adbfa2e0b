import type { APIContext } from 'astro';
import { interfaceIn } from '../i18n/interface.ts';
import { LOCALES } from '../i18n/locales.ts';

/** Robots may read everything; the site map can be named only where the site's address is known. */
export function GET({ site }: APIContext) {
  const map = site && new URL(interfaceIn(LOCALES[0]).file('sitemap-index.xml'), site).href;
  return new Response(`User-agent: *\nAllow: /\n${map === undefined ? '' : `\nSitemap: ${map}\n`}`);
}
