import {
  COMPRESSED,
  commonHeaders,
  FRAMED,
  folderHeaders,
  NOT_FOUND,
  PATTERN_TYPES,
  TYPES,
  UNFRAMED,
  UNFRAMED_FOLDERS,
  UNSERVED,
  withCharset,
} from './header-rules.ts';
import { localeFolder, LOCALES } from '../../i18n/locales.ts';
import type { Headers, Site } from './header-rules.ts';

const POLICY = 'Content-Security-Policy';
const MADE = '# Written by the build for this release of the site.';

/** The files by which each host learns how to serve a site, by path. */
export function hostFiles(site: Site): Record<string, string> {
  return {
    '.hosts/nginx.conf': nginxFile(site),
    ...htaccessFiles(site),
    _headers: headersFile(site),
    _redirects: redirectsFile(site),
    // GitHub Pages leaves out folders such as `_astro` where it finds no such file.
    '.nojekyll': '',
  };
}

/** What nginx is to include in the server block whose root holds the site. */
function nginxFile(site: Site): string {
  const { base } = site;
  const lines = (headers: Headers) =>
    Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`);
  const block = (folder: string, rules: readonly string[]) => [`location ${base}${folder} {`, ...rules, '}'];
  // A folder without an index page is no address either.
  const notFound = (page: string) => `  error_page 403 404 =404 ${base}${page};`;
  const [main, ...others] = NOT_FOUND;
  return text(
    ...block('', [
      '  index index.html;',
      '  absolute_redirect off;',
      '  charset utf-8;',
      `  charset_types ${beside('text/html', (type) => withCharset(type) !== type)};`,
      '  types {',
      ...Object.entries(TYPES).map(([ending, type]) => `    ${type} ${ending};`),
      '  }',
      '  default_type application/octet-stream;',
      '  gzip on;',
      '  gzip_vary on;',
      '  gzip_min_length 512;',
      `  gzip_types ${beside('text/html', (type) => COMPRESSED.includes(type))};`,
      ...lines(commonHeaders(site)),
      notFound(main?.page ?? ''),
      `  location ~ "^${base}(${UNSERVED})$" { return 404; }`,
      ...PATTERN_TYPES.map(
        ({ pattern, type }) => `  location ~ "^${base}${pattern}$" { types { } default_type ${type}; }`,
      ),
      ...folderHeaders(site).flatMap(({ folder, headers }) =>
        block(folder, lines({ ...commonHeaders(site), ...headers })),
      ),
      ...others.flatMap(({ folder, page }) => block(folder, [notFound(page)])),
    ]),
  );
}

/** The `.htaccess` files of the published folder, for Apache, by path. */
function htaccessFiles(site: Site): Record<string, string> {
  const { base } = site;
  const lines = (headers: Headers) =>
    Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`);
  const notFound = (page: string) => `ErrorDocument 404 ${base}${page}`;
  const [main, ...others] = NOT_FOUND;
  const root = [
    'DirectoryIndex index.html',
    'Options -Indexes -MultiViews',
    // With compression Apache alters its tags, and would send every page again.
    'FileETag None',
    notFound(main?.page ?? ''),
    `RedirectMatch 404 "^${base}(${UNSERVED})$"`,
    ...Object.entries(TYPES).map(([ending, type]) => `AddType "${withCharset(type)}" .${ending}`),
    String.raw`<FilesMatch "\.(?!(${Object.keys(TYPES).join('|')})$)[^.]+$">`,
    'ForceType application/octet-stream',
    '</FilesMatch>',
    ...PATTERN_TYPES.flatMap(({ pattern, type }) => [
      `<If "%{REQUEST_URI} =~ m#^${base}${pattern}$#">`,
      `ForceType ${type}`,
      '</If>',
    ]),
    ...lines(commonHeaders(site)),
    '<IfModule mod_deflate.c>',
    `AddOutputFilterByType DEFLATE ${COMPRESSED.join(' ')}`,
    '</IfModule>',
  ];
  return {
    '.htaccess': text(...root),
    ...Object.fromEntries(
      folderHeaders(site).map(({ folder, headers }) => [`${folder}.htaccess`, text(...lines(headers))]),
    ),
    ...Object.fromEntries(others.map(({ folder, page }) => [`${folder}.htaccess`, text(notFound(page))])),
  };
}

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. They join the values of all rules that fit an
 * address, so each header is stated once, and what they send by themselves is left out: media types and
 * the same `Cache-Control` as ours. As a joined policy can only become stricter, what keeps pages out of
 * frames is said of each folder but those that are made for frames.
 */
function headersFile(site: Site): string {
  const common = Object.entries(commonHeaders(site)).filter(([name]) => name !== 'Cache-Control');
  const stated = Object.fromEntries(
    common.map(([name, value]) => [name, name === POLICY ? site.policy : value]),
  );
  const rules = [
    { path: '*', headers: stated },
    ...folderHeaders(site)
      .filter(({ folder }) => !FRAMED.includes(folder))
      .map(({ folder, headers }) => ({ path: `${folder}*`, headers })),
    ...[...LOCALES.map(localeFolder), ...UNFRAMED_FOLDERS.map((folder) => `${folder}*`)].map((path) => ({
      path,
      headers: { [POLICY]: UNFRAMED },
    })),
  ];
  return rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
      return [`${site.base}${path}`, ...lines, ''].join('\n');
    })
    .join('\n');
}

/** `_redirects`, by which Netlify learns of the page for a wrong address in each folder; others look for it themselves. */
function redirectsFile({ base }: Site): string {
  return [...NOT_FOUND]
    .reverse()
    .map(({ folder, page }) => `${base}${folder}* ${base}${page} 404\n`)
    .join('');
}

/** Types of a kind besides one, which nginx always counts among them. */
function beside(always: string, isWanted: (type: string) => boolean): string {
  return Object.values(TYPES)
    .filter((type) => type !== always && isWanted(type))
    .join(' ');
}

function text(...lines: string[]): string {
  return [MADE, ...lines, ''].join('\n');
}
