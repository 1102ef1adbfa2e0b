import { readFileSync } from 'node:fs';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { brokenLinks, internalLinks } from '../../../browser/built-site/broken-links.ts';
import { builtPages, DIST } from '../../../browser/built-site/built-site.ts';
import { expect, test } from '@playwright/test';

/** One configuration for all pages: made anew for each it takes a third of the time. */
class OneConfig extends FileSystemConfigLoader {
  #config: ReturnType<FileSystemConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(...asked: Parameters<FileSystemConfigLoader['getConfigFor']>) {
    this.#config ??= super.getConfigFor(...asked);
    return this.#config;
  }
}

test('every internal link and anchor resolves', () => {
  test.slow();
  expect(builtPages().flatMap((page) => internalLinks(DIST, page)).length).toBeGreaterThan(1000);
  expect(brokenLinks(DIST, '/')).toEqual([]);
});

test('no page asks a third party for anything', () => {
  const foreign = builtPages().flatMap(({ file }) => {
    const html = readFileSync(`${DIST}/${file}`, 'utf8');
    // A link that a reader may follow asks nothing of itself.
    return [
      ...html.matchAll(/<(?!a\s)[a-z]+[^>]*\s(?:href|src|action|srcset)="((?:https?:)?\/\/[^"]*)"/gu),
    ].map(([, link]) => `${file}: ${link}`);
  });
  expect(foreign).toEqual([]);
});

test('every page is valid HTML', async () => {
  test.slow();
  const validate = new HtmlValidate(new OneConfig());
  const { results } = await validate.validateMultipleFiles(builtPages().map(({ file }) => `${DIST}/${file}`));
  const errors = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, message }) => `${filePath}:${line} ${message}`),
  );
  expect(errors).toEqual([]);
});

test('each page has a title and a description of its own in its language', () => {
  const heads = builtPages().map(({ file }) => {
    const html = readFileSync(`${DIST}/${file}`, 'utf8');
    return [
      /<title>(.+?)<\/title>/u.exec(html)?.[1],
      /<meta name="description" content="(.+?)"/u.exec(html)?.[1],
    ];
  });
  expect(heads.flat()).not.toContain(undefined);
  const titles = heads.map(([title]) => title);
  expect(new Set(titles).size).toBe(titles.length);
});
