import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { CitationItem } from '../../../../src/exports/citation/citation-item.ts';
import { builtCorpus, builtPages, DIST } from '../../../browser/built-site/built-site.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';
import { builtSite, siteHeaders } from '../../../browser/built-site/site-headers.ts';
import { savedItem } from './saved-item.ts';
import { clipboard } from './select-passage.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the citations of a page get the reader’s day and address when they are opened', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
  await page.goto('zh/documents/tianjin-2018/');
  await page.locator('#cite summary').click();
  const law = page.locator('[data-form="law"]');
  await expect(law).toContainText('2026年11月22日访问');
  await expect(law).toContainText(
    '《天津市人民政府印发天津市人民政府领导班子关于加强自身建设规定的通知》，2018年2月2日发布，载“对读”网站，http',
  );
  await page.getByRole('button', { name: '复制：GB/T 7714—2015' }).click();
  await expect(page.locator('#cite').getByRole('status')).toHaveText('已复制引注。');
  expect(await clipboard(page)).toMatch(
    /^天津市人民政府\. .+\[EB\/OL\]\. \(2018-02-02\)\[2026-11-22\]\. http.+\/zh\/documents\/tianjin-2018\/\.$/u,
  );
});

test('a reading page loads no more than 8.5 kB of script before its reader acts', async ({ page }) => {
  const loaded: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) loaded.push(pathname);
  });
  await page.goto('documents/binhai-2017/', { waitUntil: 'networkidle' });
  const html = readFileSync(`${DIST}/documents/binhai-2017/index.html`, 'utf8');
  const inline = [...html.matchAll(/<script(?![^>]*ld\+json)[^>]*>([^<]+)</gu)].map(
    ([, script = '']) => script,
  );
  const files = loaded.map((file) => readFileSync(DIST + file));
  expect(files.length).toBeGreaterThan(2);
  const weight = [...inline, ...files].reduce((sum, part) => sum + brotliCompressSync(part).length, 0);
  console.log(`Script of a document's page before its reader acts: ${weight} bytes`);
  expect(weight).toBeLessThanOrEqual(8.5 * 1024);
});

test('a reference manager saves a document as the record that its citation files are, from each of its pages', () => {
  const site = builtSite();
  for (const { id } of builtCorpus().documents) {
    const files = `/documents/${id}/${id}`;
    const [record] = JSON.parse(readFileSync(`${DIST}${files}.csl.json`, 'utf8')) as [CitationItem];
    const [[year, month, day]] = record.issued?.['date-parts'] ?? [[]];
    for (const address of ['', 'zh/'].flatMap((root) =>
      ['', 'received/'].map((end) => `/${root}documents/${id}/${end}`),
    )) {
      const html = readFileSync(`${DIST}${address}index.html`, 'utf8');
      const { date, ...item } = savedItem(html, address);
      expect(item, address).toEqual({
        itemType: 'report',
        title: record.title,
        creators: [{ firstName: '', lastName: record.author[0].literal }],
        institution: record.author[0].literal,
        number: record.number,
        reportType: record.genre,
        language: record.language,
        url: address,
      });
      expect(date?.split('/').map(Number), address).toEqual([year, month, day]);
      const alternates = [
        ...html.matchAll(/<link rel="alternate" type="([^"]+)" href="(\/documents[^"]+)"/gu),
      ];
      expect(
        alternates.map(([, type, href]) => [href, type]),
        address,
      ).toEqual(
        ['bib', 'ris', 'csl.json'].map((ending) => {
          const file = `${files}.${ending}`;
          expect(existsSync(DIST + file)).toBe(true);
          return [file, siteHeaders(site, file)['Content-Type']?.split(';')[0]];
        }),
      );
    }
  }
});

test('no other page is taken for a document', () => {
  const others = builtPages().filter(
    ({ address }) => !/\/documents\/[a-z]+-\d+\/(?:received\/)?$/u.test(address),
  );
  expect(others.length).toBeGreaterThan(50);
  const named = ({ file }: { file: string }) =>
    /name="(?:citation_|DC\.)/u.test(readFileSync(`${DIST}/${file}`, 'utf8'));
  expect(others.filter(named)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a link leads to its sentence, and the citations are there', async ({ page }) => {
    await page.goto(`documents/linzi-2022/?mark=9.4:3-12#9.4`);
    await expect(page.locator('[id="9.4"]')).toBeInViewport();
    await page.locator('#cite summary').click();
    await expect(page.locator('[data-form="apa"]')).toHaveText(
      /^Linzi District People’s Government\. \(2022, March 7\)\. 临淄区人民政府/u,
    );
    await page.locator('#cite').getByRole('link', { name: 'CSL-JSON' }).click();
    await expect(page.locator('body')).toContainText('"type": "regulation"');
  });
});
