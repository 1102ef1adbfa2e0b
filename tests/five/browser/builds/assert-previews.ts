import { expect } from '@playwright/test';
import { builtCorpus } from '../../../browser/built-site/built-site.ts';
import { pageKind } from '../../../browser/built-site/page-kinds.ts';
import type { Head } from './built-head.ts';

/** Asserts that links to pages show what each opens: how a document begins; no two pages of a kind show the same. */
export function assertPreviews(heads: readonly Head[], site: string) {
  const pages = heads.filter(({ noindex }) => !noindex);
  const shown = new Map<string, string>();
  for (const { address, metas } of pages) {
    const { 'og:description': preview = '' } = metas;
    expect(Array.from(preview).length, address).toBeLessThanOrEqual(400);
    expect(preview, address).not.toBe('');
    const kind = `${pageKind(address.slice(site.length - 1))} ${preview}`;
    expect(shown.get(kind), `${address} shows the same as`).toBeUndefined();
    shown.set(kind, address);
    expect(metas['og:locale:alternate'], address).toBe(address.startsWith(`${site}zh/`) ? 'en_GB' : 'zh_CN');
  }
  const preview = (path: string) =>
    pages.find(({ address }) => address === `${site}${path}`)?.metas['og:description'] ?? '';
  const [linzi] = builtCorpus().documents.filter(({ id }) => id === 'linzi-2022');
  const start = linzi?.provisions[0]?.sentences[0];
  expect(preview('zh/documents/linzi-2022/')).toContain(start?.zh.slice(0, 60));
  expect(preview('documents/linzi-2022/')).toContain(start?.en.slice(0, 100));
  expect(preview('zh/compare/linzi-2022/tianjin-2018/')).toContain(start?.zh.slice(0, 60));
  expect(preview('zh/embed/shares/')).not.toBe(preview('zh/embed/shared/'));
}
