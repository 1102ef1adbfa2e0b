import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** An answer of the server: its type, and the bytes of its body as they went over the wire. */
export interface Sent {
  pathname: string;
  type: string;
  bytes: number;
}
/** A site being served, and everything it has sent. */
export interface ServedFolder {
  address: string;
  sent: Sent[];
  close: () => void;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};
const COMPRESSED = /^(text|application\/json|image\/svg)/u;
const HASHED = /^\/(_astro|assets)\//u;

/** Serves a built site as a good static host does: text in brotli, files with a hash in their name kept for good. */
export async function serveFolder(folder: string, port: number): Promise<ServedFolder> {
  const sent: Sent[] = [];
  const read = keeping(readAnswer);
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = fileAt(folder, decodeURIComponent(pathname));
    const { type, body, coding } = read(file ?? join(folder, '404.html'));
    sent.push({ pathname, type, bytes: body.length });
    response.writeHead(file === undefined ? 404 : 200, {
      'Content-Type': type,
      'Cache-Control': HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(coding && { 'Content-Encoding': coding }),
    });
    response.end(body);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen(port, '127.0.0.1', done);
  });
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${port}`, sent, close };
}

function readAnswer(file: string) {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const body = readFileSync(file);
  return COMPRESSED.test(type)
    ? { type, body: brotliCompressSync(body), coding: 'br' }
    : { type, body, coding: '' };
}

function keeping<T>(read: (file: string) => T): (file: string) => T {
  const kept = new Map<string, T>();
  return (file) => {
    const found = kept.get(file) ?? read(file);
    kept.set(file, found);
    return found;
  };
}

function fileAt(folder: string, pathname: string): string | undefined {
  const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined;
}
