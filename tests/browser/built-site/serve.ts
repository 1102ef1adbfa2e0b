import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { NOT_FOUND } from '../../../src/release/hosting/header-rules.ts';
import { DIST } from './built-site.ts';
import { builtSite, siteHeaders } from './site-headers.ts';

const site = builtSite();

/** Serves the built site to the browser tests as a host does that keeps to the rules of `src/release/hosting/`. */
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
  const { page = '' } = NOT_FOUND.findLast(({ folder }) => pathname.slice(1).startsWith(folder)) ?? {};
  response.writeHead(404, siteHeaders(site, `/${page}`)).end(readFileSync(join(DIST, page)));
}
