import { COMPRESSED, FOLDERS, NOT_FOUND, PATTERN_TYPES, TYPES, UNSERVED } from './rules.ts';
import { commonHeaders, isText, type Site } from './site-headers.ts';

/** What nginx is to include in the server block whose root holds the site. */
export function nginxFile(site: Site): string {
  const { base } = site;
  const common = commonHeaders(site);
  const types = Object.entries(TYPES).map(([ending, type]) => `    ${type} ${ending};`);
  const texts = Object.values(TYPES).filter((type) => isText(type) && type !== 'text/html');
  return [
    '# Written by the build for this release of the site.',
    `location ${base} {`,
    '  index index.html;',
    '  absolute_redirect off;',
    '  charset utf-8;',
    `  charset_types ${texts.join(' ')};`,
    '  types {',
    ...types,
    '  }',
    '  default_type application/octet-stream;',
    '  gzip on;',
    '  gzip_vary on;',
    '  gzip_min_length 512;',
    `  gzip_types ${COMPRESSED.filter((type) => type !== 'text/html').join(' ')};`,
    ...lines(common),
    notFound(base, NOT_FOUND['']),
    `  location ~ "^${base}(${UNSERVED})$" { return 404; }`,
    ...PATTERN_TYPES.map(
      ({ pattern, type }) => `  location ~ "^${base}${pattern}$" { types { } default_type ${type}; }`,
    ),
    ...FOLDERS.flatMap(({ folder, headers }) => [
      `  location ${base}${folder} {`,
      ...lines({ ...common, ...headers }),
      '  }',
    ]),
    ...Object.entries(NOT_FOUND)
      .filter(([folder]) => folder !== '')
      .map(([folder, page]) => `  location ${base}${folder} {${notFound(base, page)} }`),
    '}',
    '',
  ].join('\n');
}

function lines(headers: Record<string, string>): string[] {
  return Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`);
}

/** A folder without a page of its own is no address either. */
function notFound(base: string, page = ''): string {
  return `  error_page 403 404 =404 ${base}${page};`;
}
