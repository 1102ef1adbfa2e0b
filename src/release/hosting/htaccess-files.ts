import { COMPRESSED, FOLDERS, NOT_FOUND, PATTERN_TYPES, TYPES, UNSERVED } from './rules.ts';
import { commonHeaders, isText, type Site } from './site-headers.ts';

/** The `.htaccess` files of the published folder, by path. */
export function htaccessFiles(site: Site): Record<string, string> {
  const { base } = site;
  const known = Object.keys(TYPES).join('|');
  const root = [
    'DirectoryIndex index.html',
    'Options -Indexes -MultiViews',
    // With compression Apache alters its tags, and would send every page again.
    'FileETag None',
    errorPage(base, NOT_FOUND['']),
    `RedirectMatch 404 "^${base}(${UNSERVED})$"`,
    ...Object.entries(TYPES).map(
      ([ending, type]) => `AddType "${isText(type) ? `${type}; charset=utf-8` : type}" .${ending}`,
    ),
    String.raw`<FilesMatch "\.(?!(${known})$)[^.]+$">`,
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
  const folders = FOLDERS.map(({ folder, headers }) => [folder, lines(headers)] as const);
  const pages = Object.entries(NOT_FOUND)
    .filter(([folder]) => folder !== '')
    .map(([folder, page]) => [folder, [errorPage(base, page)]] as const);
  return Object.fromEntries(
    [['', root] as const, ...folders, ...pages].map(([folder, rules]) => [
      `${folder}.htaccess`,
      `# Written by the build for this release of the site.\n${rules.join('\n')}\n`,
    ]),
  );
}

function lines(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`);
}

function errorPage(base: string, page = ''): string {
  return `ErrorDocument 404 ${base}${page}`;
}
