import { localeOfPath, LOCALES } from '../../i18n/locales.ts';

/**
 * The parts of an edition: files whose names change with their bytes, other files that pages load, and the
 * pages of each language.
 */
export const EDITION_PARTS = ['hashed', 'fixed', ...LOCALES] as const;
export type EditionPart = (typeof EDITION_PARTS)[number];

const HASHED = /^(?:_astro|pagefind\/(?:index|filter|fragment))\//u;

/** What pages load by themselves; what readers take away (Word, TEI, tables, pictures) is not kept. */
const LOADED = /^(?:favicon\.svg|pagefind\/.*|.*\.(?:css|json))$/u;

/** Written about the release itself, or meant for the host. */
const NOT_KEPT = /^sw\.js$|^offline\/.*\.json$|^_(?!astro\/)|(?:^|\/)(?:\.[^/]*|404\.html)$/u;

/** The part of the edition that a built file belongs to; null where it is not kept. */
export function partOf(path: string): EditionPart | null {
  if (NOT_KEPT.test(path)) return null;
  if (path.endsWith('.html')) return localeOfPath(path);
  if (HASHED.test(path)) return 'hashed';
  return LOADED.test(path) ? 'fixed' : null;
}

/** The address of a built file: `terms/index.html` is `terms/`. */
export function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/u, '$1');
}
