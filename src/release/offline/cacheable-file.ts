/** The parts of an edition that can be kept: what all pages use, and the pages of a language. */
export const PARTS = ['shared', 'en', 'zh'] as const;
export type Part = (typeof PARTS)[number];

/** What pages load by themselves; what is taken away (Word, TEI, tables, pictures) is not kept. */
const USED = /^(?:favicon\.svg|_astro\/.*|pagefind\/.*|.*\.(?:css|json))$/u;

/** Written by the build about the release itself, or meant for the host. */
const ABOUT = /^(?:sw\.js$|offline\/.*\.json$|_(?!astro\/)|\.|vercel\.json$|(?:zh\/)?404\.html$)/u;

/** Which part of the edition a file belongs to; null where it is not kept. */
export function partOf(path: string): Part | null {
  if (ABOUT.test(path)) return null;
  if (path.endsWith('.html')) return path.startsWith('zh/') ? 'zh' : 'en';
  return USED.test(path) ? 'shared' : null;
}

/** Whether a file's name changes with its bytes, so that no release can mistake it for its own. */
export function isHashed(path: string): boolean {
  return /^(?:_astro|pagefind\/(?:index|filter|fragment))\//u.test(path);
}

/** The address of a built file: `terms/index.html` is `terms/`. */
export function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/u, '$1');
}
