import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a built site's pages of documents, the text as received included, in both languages. */
export function readingPages(folder: string): string[] {
  return ['documents', 'zh/documents']
    .map((path) => join(folder, path))
    .filter((path) => existsSync(path))
    .flatMap((path) =>
      readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(path, file)),
    )
    .filter((file) =>
      /[/\\]documents[/\\](?!page[/\\])[^/\\]+[/\\](?:received[/\\])?index\.html$/u.test(file),
    )
    .sort();
}
