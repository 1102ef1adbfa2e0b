import { expect, test } from 'vitest';
import { addressOf, partOf } from '../../../../src/release/offline/edition-part.ts';

test('every built file has its part of the edition', () => {
  for (const [part, paths] of [
    ['en', ['index.html', 'offline/index.html']],
    ['zh', ['zh/index.html', 'zh/terms/index.html']],
    [
      'hashed',
      ['_astro/Frame.B5.css', 'pagefind/index/zxx_1a.pf_index', 'pagefind/fragment/zxx_1a.pf_fragment'],
    ],
    [
      'fixed',
      [
        'pagefind/pagefind-entry.json',
        'pagefind/pagefind.js',
        'pagefind/wasm.unknown.pagefind',
        'search/entry.json',
        'terms/underlines.json',
        'documents/shiqiao-2022/shiqiao-2022.csl.json',
        'documents/shiqiao-2022/print.css',
        'favicon.svg',
      ],
    ],
  ] as const) {
    for (const path of paths) expect(partOf(path), path).toBe(part);
  }
});

test('what is taken away, and what the build says of the release or to the host, is not kept', () => {
  for (const path of [
    '404.html',
    'zh/404.html',
    'sw.js',
    'offline/1a2b/edition.json',
    '_headers',
    '.htaccess',
    '_astro/.htaccess',
    'pagefind/index/.htaccess',
    'robots.txt',
    'cards/en/home.png',
    'data/emphasis.csv',
    'documents/shiqiao-2022/shiqiao-2022.xml',
    'compare/a/b/a-b.docx',
    'emphasis/shares.svg',
  ]) {
    expect(partOf(path), path).toBeNull();
  }
});

test('a page is asked for by its folder, a file by its name', () => {
  expect(['index.html', 'zh/terms/index.html', 'data/wording.json'].map(addressOf)).toEqual([
    '',
    'zh/terms/',
    'data/wording.json',
  ]);
});
