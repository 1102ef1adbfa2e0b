import { localeFolder, LOCALES } from '../../i18n/locales.ts';
import { SECTIONS } from '../../naming/menu.ts';

/** Where and how a site is served. */
export interface Site {
  /** The path of its root: `/` or `/folder/`. */
  base: string;
  /** Whether readers come by HTTPS. */
  secure: boolean;
  /** The content security policy, which allows the inline texts of all files. */
  policy: string;
}

export type Headers = Readonly<Record<string, string>>;

/** A year, in seconds: the longest that caches are asked to keep anything. */
const YEAR = 31_536_000;

/** What keeps a page out of other sites’ frames. */
export const UNFRAMED = "frame-ancestors 'none'";

/** The folders of pages that are made to stand in other sites’ frames: the charts to embed. */
export const FRAMED: readonly string[] = LOCALES.map((locale) => `${localeFolder(locale)}embed/`);

/** Every other page that is not alone in its folder, for hosts that join the headers of all rules that fit. */
export const UNFRAMED_FOLDERS: readonly string[] = LOCALES.flatMap((locale) =>
  [...SECTIONS, 'quote-check', 'offline', 'collection'].map(
    (section) => `${localeFolder(locale)}${section}/`,
  ),
);

/** The headers of every answer, of whatever kind. */
export function commonHeaders({ base, secure, policy }: Site): Headers {
  return {
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    // Charts, cards and data are made to be shown and read on other sites; nothing here is private.
    'Cross-Origin-Resource-Policy': 'cross-origin',
    // A page's own policy cannot keep it out of others' frames.
    'Content-Security-Policy': `${policy}; ${UNFRAMED}`,
    // It binds the whole host, so the site must have the host to itself.
    ...(secure && base === '/' ? { 'Strict-Transport-Security': `max-age=${YEAR}` } : {}),
  };
}

/** What the files of a folder are sent with instead or besides; the folders begin at the site's root. */
export function folderHeaders({ policy }: Site): { folder: string; headers: Headers }[] {
  return [
    ...FOLDERS,
    ...FRAMED.map((folder) => ({ folder, headers: { 'Content-Security-Policy': policy } })),
  ];
}

const FOLDERS: readonly { folder: string; headers: Headers }[] = [
  // Names that change with what they hold.
  ...['_astro/', 'pagefind/index/', 'pagefind/filter/', 'pagefind/fragment/'].map((folder) => ({
    folder,
    headers: { 'Cache-Control': `public, max-age=${YEAR}, immutable` },
  })),
  { folder: 'data/', headers: { 'Access-Control-Allow-Origin': '*' } },
];

/** The media type of a file by its ending; files of other endings are `application/octet-stream`. */
export const TYPES: Headers = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  txt: 'text/plain',
  csv: 'text/csv',
  json: 'application/json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  webmanifest: 'application/manifest+json',
};

/** A media type as a header states it: text in UTF-8 that does not say so itself has its encoding beside it. */
export function withCharset(type: string): string {
  return /^text\/|^application\/x-/u.test(type) ? `${type}; charset=utf-8` : type;
}

/** Media types that an ending alone does not tell; the patterns are of addresses below the site's root. */
export const PATTERN_TYPES: readonly { pattern: string; type: string }[] = [
  { pattern: String.raw`([^/]+/)?changes\.xml`, type: 'application/atom+xml' },
  { pattern: String.raw`documents/[^/]+/[^/]+\.xml`, type: 'application/tei+xml' },
  { pattern: String.raw`documents/[^/]+/[^/]+\.csl\.json`, type: 'application/vnd.citationstyles.csl+json' },
];

/** The types worth compressing. */
export const COMPRESSED: readonly string[] = Object.values(TYPES).filter((type) =>
  /^text\/|^application\/x-|json$|xml$/u.test(type),
);

/** The pages for a wrong address, by the folder in which it was looked for; of several the longest folder counts. */
export const NOT_FOUND: readonly { folder: string; page: string }[] = LOCALES.map((locale) => {
  const folder = localeFolder(locale);
  return { folder, page: `${folder}404.html` };
}).sort((a, b) => a.folder.length - b.folder.length);

/** Files in the published folder that speak to hosts, not to readers. */
export const UNSERVED = String.raw`(.*/)?\..*|_headers|_redirects`;
