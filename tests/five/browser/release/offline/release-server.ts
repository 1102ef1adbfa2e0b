import { cpSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DIST } from '../../../../browser/built-site/built-site.ts';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** Serves one folder after another at one address, as a host does that publishes releases; or fails as a network does. */
export class ReleaseServer {
  folder = '';
  isDown = false;
  /** Paths that alone are answered by breaking the connection. */
  broken = /^$/u;
  /** How often that was. */
  breaks = 0;
  readonly #base: string;
  readonly #server: Server;

  constructor(base = '/') {
    this.#base = base;
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const isBroken = this.broken.test(pathname);
      if (isBroken) this.breaks++;
      if (this.isDown || isBroken) {
        request.socket.destroy();
        return;
      }
      const file = this.#fileOf(pathname);
      response.writeHead(file === null ? 404 : 200, {
        'content-type': TYPES[/\.(\w+)$/u.exec(file ?? 'x.html')?.[1] ?? ''] ?? 'application/octet-stream',
      });
      response.end(file === null ? 'Not found' : readFileSync(file));
    });
  }

  /** Starts on a free port and tells the site's address. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, 'localhost', resolve));
    return `http://localhost:${(this.#server.address() as AddressInfo).port}${this.#base}`;
  }

  stop() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #fileOf(pathname: string): string | null {
    if (!pathname.startsWith(this.#base)) return null;
    const path = `${this.folder}/${decodeURIComponent(pathname.slice(this.#base.length))}`;
    // As hosts do, it serves no file that is meant for a host.
    if (/\/\./u.test(path.slice(this.folder.length))) return null;
    const file = existsSync(path) && statSync(path).isDirectory() ? `${path}/index.html` : path;
    return existsSync(file) ? file : null;
  }
}

/** Pages and files that a small edition does without: what is taken away, and all but a few pages of many alike. */
const LEFT_OUT =
  /^(?:cards\/|data\/(?!wording).+|(?:zh\/)?(?:terms\/(?!yi-gang|underlines|index).+|emphasis\/|commitments\/|compare\/(?!index|binhai).+))|\.(?:docx|xml|txt|bib|ris|svg|png|csv)$/u;

/** The texts of the search, a file each, which are most of its files. */
const SEARCHED = /^pagefind\/fragment\//u;

/** Copies the built site without most of its pages, and without the texts of its search where none is searched. */
export function copySmall(to: string, isSearched: boolean): void {
  cpSync(DIST, to, {
    recursive: true,
    filter: (source) => {
      const path = source.replaceAll('\\', '/').slice(DIST.length + 1);
      const isFolder = statSync(source).isDirectory();
      const isLeftOut =
        LEFT_OUT.test(isFolder ? `${path}/` : path) || (!isSearched && SEARCHED.test(`${path}/`));
      return path === 'favicon.svg' || !isLeftOut;
    },
  });
}

/** Changes the text of files, which must hold it. */
export function change(folder: string, from: string, to: string, ...files: string[]): void {
  for (const file of files) {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    writeFileSync(`${folder}/${file}`, text.replaceAll(from, to));
  }
}
