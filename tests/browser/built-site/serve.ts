import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { inlineTexts } from '../../../src/release/hosting/inline-texts.ts';
import { NOT_FOUND } from '../../../src/release/hosting/rules.ts';
import { siteHeaders, type Site } from '../../../src/release/hosting/site-headers.ts';
import { DIST } from './built-site.ts';

const site: Site = { base: '/', secure: false, inline: inlineTexts(DIST) };

/** Serves the built site to the browser tests as a host does that keeps to the rules of `src/hosting/`. */
createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = fileOf(pathname);
  if (file === undefined) notFound(pathname, response);
  else if (statSync(file).isDirectory()) response.writeHead(301, { Location: `${pathname}/` }).end();
  else {
    response.writeHead(200, siteHeaders(site, pathname));
    createReadStream(file).pipe(response);
  }
}).listen(Number(process.argv[2]));

/** The file or folder at an address; a folder's page where the address ends in `/`. */
function fileOf(pathname: string): string | undefined {
  try {
    const path = join(
      DIST,
      normalize(decodeURIComponent(pathname)),
      pathname.endsWith('/') ? 'index.html' : '',
    );
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

function notFound(pathname: string, response: ServerResponse) {
  const folders = Object.keys(NOT_FOUND).filter((folder) => pathname.slice(1).startsWith(folder));
  const [longest = ''] = folders.sort((a, b) => b.length - a.length);
  const page = NOT_FOUND[longest] ?? '';
  response.writeHead(404, siteHeaders(site, `/${page}`)).end(readFileSync(join(DIST, page)));
}
