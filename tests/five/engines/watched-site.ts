import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Reader } from './browsers/reader.ts';

const SCRIPT = '/watch.js';
const KEY = 'errors';
/** A browser asks for an icon where a file is opened; the service worker asks once more for a page that it might keep. */
const EXPECTED = /^\/favicon\.ico$|\/404\.html\/$/u;

/**
 * Passes the built site on with a script in front of each page that notes its errors: WebDriver gives no
 * console, and a page’s policy lets nothing in but the site’s own files.
 */
export class WatchedSite {
  readonly #origin: string;
  #missing: string[] = [];
  readonly #server = createServer((request, response) => void this.#pass(request.url ?? '/', response));

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Starts on a free port and tells the site’s address. */
  async start(): Promise<string> {
    await new Promise<void>((listening) => this.#server.listen(0, 'localhost', listening));
    return `http://localhost:${(this.#server.address() as AddressInfo).port}/`;
  }

  stop() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** What has gone wrong since it was last asked: errors of the pages in this window, files that are missing. */
  async errors(reader: Reader): Promise<string[]> {
    const noted = await reader.read(async (key) => {
      if (document.readyState !== 'complete')
        await new Promise((loaded) => {
          addEventListener('load', loaded);
        });
      if (document.contentType === 'text/html' && !('isWatched' in window))
        return JSON.stringify([`${location.pathname}: nobody watched this page`]);
      const all = sessionStorage.getItem(key) ?? '[]';
      sessionStorage.removeItem(key);
      return all;
    }, KEY);
    return [...(JSON.parse(noted) as string[]), ...this.#missing.splice(0)];
  }

  async #pass(url: string, response: ServerResponse) {
    if (url === SCRIPT) {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(`(${watch.toString()})('${KEY}')`);
      return;
    }
    const answer = await fetch(new URL(url, this.#origin), { redirect: 'manual' });
    if (answer.status >= 400 && !EXPECTED.test(url)) this.#missing.push(`${answer.status} ${url}`);
    const body = Buffer.from(await answer.arrayBuffer());
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') === true;
    response
      .writeHead(answer.status, Object.fromEntries(answer.headers))
      .end(isPage ? body.toString().replace('<head>', `<head><script src="${SCRIPT}"></script>`) : body);
  }
}

/** Runs in the page, before all else: notes what goes wrong where the next page of the window finds it too. */
function watch(key: string) {
  Object.assign(window, { isWatched: true });
  const note = (what: string) => {
    const noted = JSON.parse(sessionStorage.getItem(key) ?? '[]') as string[];
    sessionStorage.setItem(key, JSON.stringify([...noted, `${location.pathname}: ${what}`]));
  };
  const onError = ({ message, target }: ErrorEvent | (Event & { message?: string })) => {
    const element = target instanceof Element ? target.outerHTML.slice(0, 120) : '';
    // Firefox says so of a module that the page has loaded already.
    if (element.startsWith('<link rel="modulepreload"')) return;
    note(message ?? `${element} failed`);
  };
  addEventListener('error', onError, true);
  addEventListener('unhandledrejection', ({ reason }) => {
    // WebKit says so of a module that is on its way when the page is left; a file that is missing is noted anyway.
    if (String(reason).includes('Importing a module script failed')) return;
    note(`nobody caught ${String(reason)}`);
  });
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    note(`${effectiveDirective} forbids ${blockedURI}`);
  });
  const { error } = console;
  console.error = (...said: unknown[]) => {
    note(said.map(String).join(' '));
    error(...said);
  };
}
