/** A year, in seconds: the longest that caches are asked to keep anything. */
const YEAR = 31_536_000;

/** What every answer is sent with, of whatever kind. */
export const EVERYWHERE: Readonly<Record<string, string>> = {
  'Cache-Control': 'public, max-age=0, must-revalidate',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Charts, cards and data are made to be shown and read on other sites; nothing here is private.
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** What the files of a folder are sent with instead or besides; the folders begin at the site's root. */
export const FOLDERS: readonly { folder: string; headers: Readonly<Record<string, string>> }[] = [
  // Names that change with what they hold.
  ...['_astro/', 'pagefind/index/', 'pagefind/filter/', 'pagefind/fragment/'].map((folder) => ({
    folder,
    headers: { 'Cache-Control': `public, max-age=${YEAR}, immutable` },
  })),
  { folder: 'data/', headers: { 'Access-Control-Allow-Origin': '*' } },
];

/** Sent where the site is served at the root of a host of its own over HTTPS: it binds the whole host. */
export const STRICT_TRANSPORT = { 'Strict-Transport-Security': `max-age=${YEAR}` };

/** The media type of a file by its ending; files of other endings are `application/octet-stream`. */
export const TYPES: Readonly<Record<string, string>> = {
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

/** Media types that an ending alone does not tell; the patterns are of addresses below the site's root. */
export const PATTERN_TYPES: readonly { pattern: string; type: string }[] = [
  { pattern: String.raw`(zh/)?changes\.xml`, type: 'application/atom+xml' },
  { pattern: String.raw`documents/[^/]+/[^/]+\.xml`, type: 'application/tei+xml' },
  { pattern: String.raw`documents/[^/]+/[^/]+\.csl\.json`, type: 'application/vnd.citationstyles.csl+json' },
];

/** The types whose files are text in UTF-8 that does not say so itself. */
export const TEXT_TYPES: readonly string[] = ['text/', 'application/x-'];

/** The types worth compressing. */
export const COMPRESSED: readonly string[] = Object.values(TYPES).filter((type) =>
  /^text\/|^application\/x-|json$|xml$/u.test(type),
);

/** The pages for an address that is none, by the folder in which it was looked for; the longest folder counts. */
export const NOT_FOUND: Readonly<Record<string, string>> = { '': '404.html', 'zh/': 'zh/404.html' };

/** Files in the published folder that speak to hosts, not to readers. */
export const UNSERVED = String.raw`(.*/)?\..*|_headers|_redirects|vercel\.json`;
