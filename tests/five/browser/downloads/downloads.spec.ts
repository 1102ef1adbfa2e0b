import { readdirSync, readFileSync } from 'node:fs';
import { builtCorpus, DIST } from '../../../browser/built-site/built-site.ts';
import { expect, test, type Page } from '../../../browser/built-site/site-test.ts';

const { documents } = builtCorpus();
const withoutSpace = (text: string) => text.replace(/\s+/gu, '');

/** The text of every element of a TEI file that has an `xml:id`, and of the whole Chinese text, read by the browser's XML parser. */
async function readTei(page: Page, xml: string) {
  return page.evaluate((text) => {
    const tei = new DOMParser().parseFromString(text, 'application/xml');
    const fault = tei.querySelector('parsererror')?.textContent;
    if (fault !== undefined) throw new Error(fault);
    const textOf = (element: Element, left: string) => {
      const copy = element.cloneNode(true) as Element;
      copy.querySelectorAll(left).forEach((each) => {
        each.remove();
      });
      return copy.textContent;
    };
    const idOf = (each: Element) => each.getAttribute('xml:id') ?? '';
    const edition = 'sic, orig, surplus';
    const source = 'corr, reg';
    const named = [...tei.querySelectorAll('text *')].filter((each) => each.hasAttribute('xml:id'));
    const chinese = tei.querySelector('group > text');
    if (chinese?.getAttribute('xml:lang') !== 'zh-Hans') throw new Error('The Chinese does not come first.');
    return {
      texts: Object.fromEntries(named.map((each): [string, string] => [idOf(each), textOf(each, edition)])),
      themes: Object.fromEntries(
        [...tei.querySelectorAll('s')].map((each): [string, string] => [
          idOf(each),
          each.getAttribute('ana') ?? '',
        ]),
      ),
      pointers: [...tei.querySelectorAll('[corresp], [target], [ana], [resp]')].flatMap((each) =>
        ['corresp', 'target', 'ana', 'resp'].flatMap((name) => each.getAttribute(name)?.split(' ') ?? []),
      ),
      ids: [...tei.querySelectorAll('*')].map(idOf).filter((id) => id !== ''),
      edition: textOf(chinese, edition),
      source: textOf(chinese, source),
    };
  }, xml);
}

for (const document of documents) {
  const file = `${DIST}/documents/${document.id}/${document.id}`;

  test(`the TEI of ${document.id} is well-formed, and its texts, ids and themes are the corpus’s`, async ({
    page,
  }) => {
    const { texts, themes, pointers, ids } = await readTei(page, readFileSync(`${file}.xml`, 'utf8'));
    for (const language of ['zh', 'en'] as const) {
      for (const { id, heading, sentences } of document.provisions) {
        if (heading !== null) expect(texts[`${language}.${id}.heading`]).toBe(heading[language]);
        for (const sentence of sentences) {
          expect(texts[`${language}.${sentence.id}`]).toBe(sentence[language]);
          const coded = [sentence.theme, ...sentence.also].map((theme) => `#${theme}`).join(' ');
          expect(themes[`${language}.${sentence.id}`]).toBe(coded);
        }
      }
      for (const block of document.blocks) {
        expect(withoutSpace(texts[`${language}.${block.id}`] ?? '')).toBe(withoutSpace(block[language]));
      }
    }
    const sentences = document.provisions.flatMap((provision) => provision.sentences);
    expect(Object.keys(themes)).toHaveLength(2 * sentences.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(pointers.filter((pointer) => pointer.startsWith('#') && !ids.includes(pointer.slice(1)))).toEqual(
      [],
    );
  });

  test(`the TEI of ${document.id} holds both its edition and its source, character for character`, async ({
    page,
  }) => {
    const { edition, source } = await readTei(page, readFileSync(`${file}.xml`, 'utf8'));
    expect(withoutSpace(edition)).toBe(withoutSpace(readFileSync(`${file}.txt`, 'utf8')));
    expect(withoutSpace(source)).toBe(
      withoutSpace(readFileSync(`content/sources/${document.source.file}`, 'utf8')),
    );
  });
}

test('a document’s page leads to its files, and the data page to those of all', async ({ page }) => {
  await page.goto('zh/documents/dongli-2022/');
  const about = page.getByRole('region', { name: '关于本文件' });
  const links = about.getByRole('link').and(page.locator('[href$=".txt"], [href$=".xml"]'));
  await expect(links).toHaveCount(3);
  await page.goto('data/');
  await expect(page.getByRole('region', { name: 'Files of each document' }).getByRole('link')).toHaveCount(
    6 * documents.length,
  );
  await expect(page.getByRole('region', { name: 'Licences' })).toContainText('article 5');
});

/** What tells in a built script or style sheet that a package is in it. */
const PRESENT: [name: string, file: RegExp, mark: RegExp][] = [
  ['citeproc', /_astro\/cite\..*\.js$/u, /PROCESSOR_VERSION/u],
  ['d3-array', /_astro\/.*\.js$/u, /_intern/u],
  ['diff', /_astro\/quote-check-worker.*\.js$/u, /useLongestToken|ignoreWhitespace|oneChangePerToken/u],
  ['wink-porter2-stemmer', /_astro\/search-worker.*\.js$/u, /ational|ization/u],
  ['vite', /_astro\/preload-helper.*\.js$/u, /vite:preloadError/u],
  ['workbox-core', /^sw\.js$/u, /workbox:core/u],
  ['workbox-routing', /^sw\.js$/u, /workbox:routing/u],
  ['workbox-strategies', /^sw\.js$/u, /workbox:strategies/u],
  ['pagefind', /^pagefind\/pagefind\.js$/u, /wbindgen/u],
  ['tailwindcss', /_astro\/.*\.css$/u, /tailwindcss v4/u],
];

test('the licence notices name every package that is in scripts and styles, from the data page of each language', async ({
  page,
}) => {
  const notices = readFileSync(`${DIST}/licences.txt`, 'utf8').split(/^=+$/mu);
  const built = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  for (const [name, file, mark] of PRESENT) {
    const holds = built.some((each) => file.test(each) && mark.test(readFileSync(`${DIST}/${each}`, 'utf8')));
    expect(holds, `${name} in ${file.source}`).toBe(true);
  }
  for (const name of [...PRESENT.map(([each]) => each), 'opencc-js', 'pinyin-pro', 'docx', 'rolldown']) {
    const notice = notices.find((each) => each.startsWith(`\n${name} `));
    expect(notice, name).toMatch(/copyright|\(c\)|©/iu);
    expect(notice, name).toMatch(/https?:\/\/|git:/u);
  }
  expect(notices.join('')).toContain('Citations by CSL (citeproc-js)');
  for (const address of ['data/', 'zh/data/']) {
    await page.goto(address);
    await expect(page.locator('#licences ~ p a[href$="/licences.txt"]')).toBeVisible();
  }
});

test('a comparison is downloaded as a Word file', async ({ page }) => {
  await page.goto('compare/linzi-2022/dongli-2022/');
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Word', exact: true }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('linzi-2022-dongli-2022.docx');
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});

test('a table begins with a byte order mark, which a browser leaves out of the first name', async ({
  page,
}) => {
  await page.goto('data/');
  for (const table of readdirSync(`${DIST}/data`).filter((file) => file.endsWith('.csv'))) {
    const bytes = readFileSync(`${DIST}/data/${table}`);
    expect([...bytes.subarray(0, 3)], table).toEqual([0xef, 0xbb, 0xbf]);
    const text = await page.evaluate(async (file) => (await fetch(file)).text(), table);
    expect(text, table).toBe(bytes.subarray(3).toString());
  }
});

test('the feed of changes is well-formed and is found from the method page', async ({ page }) => {
  await page.goto('method/');
  const link = page.getByRole('link', { name: 'Feed of changes' });
  const feed = readFileSync(DIST + String(await link.getAttribute('href')), 'utf8');
  const versions = await page.evaluate((text) => {
    const xml = new DOMParser().parseFromString(text, 'application/xml');
    return [...xml.querySelectorAll('entry > title')].map(({ textContent }) => textContent);
  }, feed);
  expect(versions.length).toBeGreaterThan(2);
  for (const version of versions) {
    await expect(page.locator('#version ~ ul')).toContainText(version.replace(/^Data version /u, ''));
  }
});
