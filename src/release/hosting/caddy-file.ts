import { FOLDERS, NOT_FOUND, PATTERN_TYPES, TYPES, UNSERVED } from './rules.ts';
import { commonHeaders, isText, type Site } from './site-headers.ts';

/** What Caddy is to import in the block of the site, below its root. */
export function caddyFile(site: Site): string {
  const { base } = site;
  const common = Object.entries(commonHeaders(site)).map(([name, value]) => `header ${name} "${value}"`);
  const elsewhere = Object.keys(NOT_FOUND).filter((folder) => folder !== '');
  return [
    '# Written by the build for this release of the site.',
    'encode gzip',
    `route ${base}* {`,
    ...common,
    `@unserved path_regexp "^${base}(${UNSERVED})$"`,
    'error @unserved 404',
    String.raw`@file path_regexp "\.[^/]+$"`,
    'header @file Content-Type application/octet-stream',
    ...Object.entries(TYPES).flatMap(([ending, type]) => [
      `@${ending} path *.${ending}`,
      `header @${ending} Content-Type "${withCharset(type)}"`,
    ]),
    ...PATTERN_TYPES.flatMap(({ pattern, type }, index) => [
      `@type${index} path_regexp "^${base}${pattern}$"`,
      `header @type${index} Content-Type ${type}`,
    ]),
    ...FOLDERS.flatMap(({ folder, headers }) =>
      Object.entries(headers).map(([name, value]) => `header ${base}${folder}* ${name} "${value}"`),
    ),
    'file_server',
    '}',
    'handle_errors {',
    ...common,
    'header Content-Type "text/html; charset=utf-8"',
    ...elsewhere.map((folder) => `rewrite ${base}${folder}* ${base}${NOT_FOUND[folder] ?? ''}`),
    `rewrite * ${base}${NOT_FOUND[''] ?? ''}`,
    'file_server',
    '}',
    '',
  ].join('\n');
}

function withCharset(type: string): string {
  return isText(type) ? `${type}; charset=utf-8` : type;
}
