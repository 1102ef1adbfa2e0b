import { expect, test } from 'vitest';
import { addressOf, isHashed, partOf } from '../../../../src/release/offline/cacheable-file.ts';

test('pages belong to their language, and what pages load to both', () => {
  expect(partOf('index.html')).toBe('en');
  expect(partOf('offline/index.html')).toBe('en');
  expect(partOf('zh/terms/index.html')).toBe('zh');
  for (const path of [
    '_astro/Frame.B563PcLi.css',
    'pagefind/index/zxx_1a2b.pf_index',
    'pagefind/pagefind.zxx_1a2b.pf_meta',
    'pagefind/wasm.unknown.pagefind',
    'search/entry.json',
    'zh/terms/underlines.json',
    'documents/linzi-2022/linzi-2022.csl.json',
    'documents/linzi-2022/print.css',
    'favicon.svg',
  ]) {
    expect(partOf(path), path).toBe('shared');
  }
});

test('what is taken away, and what the build says of the release or to the host, is not kept', () => {
  for (const path of [
    '404.html',
    'zh/404.html',
    'vercel.json',
    'sw.js',
    'offline/1a2b/edition.json',
    'offline/1a2b/0.json',
    '_headers',
    '.htaccess',
    'robots.txt',
    'cards/en/home.png',
    'data/emphasis.csv',
    'documents/linzi-2022/linzi-2022.xml',
    'compare/a/b/a-b.docx',
    'emphasis/shares.svg',
  ]) {
    expect(partOf(path), path).toBeNull();
  }
});

test('only names that change with the bytes are hashed', () => {
  expect(
    ['_astro/a.B1.js', 'pagefind/index/zxx_1a.pf_index', 'pagefind/fragment/zxx_1a.pf_fragment'].every(
      isHashed,
    ),
  ).toBe(true);
  expect(
    ['pagefind/pagefind-entry.json', 'pagefind/pagefind.js', 'search/entry.json', 'data/wording.json'].some(
      isHashed,
    ),
  ).toBe(false);
});

test('a page is asked for by its folder, a file by its name', () => {
  expect(['index.html', 'zh/terms/index.html', 'data/wording.json'].map(addressOf)).toEqual([
    '',
    'zh/terms/',
    'data/wording.json',
  ]);
});
