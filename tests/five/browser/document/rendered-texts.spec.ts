import { readFileSync } from 'node:fs';
import type { DocumentEntry } from '../../../../src/analysis/document/corpus-data.ts';
import { corpusOf } from '../../../../src/corpus/build/checked-corpus.ts';
import { readFiles } from '../../../../src/corpus/read/read-content.ts';
import { builtCorpus, DIST } from '../../../browser/built-site/built-site.ts';
import { expect, test } from '../../../browser/built-site/site-test.ts';

interface Text {
  id: string;
  tag: string;
  /** The provision in which it stands. */
  provision: string | null;
  zh: string;
  en: string;
}

/** The order of each document's texts: that of its file. */
const orders = new Map(
  corpusOf(readFiles('content')).documents.map(({ id, stream }) => [id, stream.map((piece) => piece.id)]),
);

for (const folder of ['', 'zh/']) {
  for (const document of builtCorpus().documents) {
    test(`/${folder}documents/${document.id}/ has the texts and ids of the corpus, each in its place, and no other`, async ({
      page,
    }) => {
      const html = readFileSync(`${DIST}/${folder}documents/${document.id}/index.html`, 'utf8');
      const { texts, rest } = await page.evaluate(readTexts, html);
      const expected = textsOf(document);
      expect(texts).toEqual(orders.get(document.id)?.map((id) => expected.get(id) ?? id));
      expect(texts.length).toBe(expected.size);
      expect(rest).toBe('');
    });
  }
}

/** The texts that the data give a document, by their ids; of a table the head alone is translated. */
function textsOf({ title, provisions, blocks }: DocumentEntry): Map<string, Text> {
  const chapters = provisions.flatMap(({ chapter }) => chapter ?? []);
  const own = chapters.filter(({ zh }, index) => zh !== chapters[index - 1]?.zh);
  const all = [
    { id: 'title', tag: 'h1', provision: null, ...title },
    ...own.map((chapter, index) => ({ id: `chapter-${index + 1}`, tag: 'h2', provision: null, ...chapter })),
    ...provisions.flatMap(({ id, chapter, heading, sentences }) => [
      ...(heading === null
        ? []
        : [{ id: `${id}.heading`, tag: chapter === null ? 'h2' : 'h3', provision: id, ...heading }]),
      ...sentences.map((each) => ({ id: each.id, tag: 'span', provision: id, zh: each.zh, en: each.en })),
    ]),
    ...blocks.map(({ id, zh, en }) => ({ id, tag: 'div', provision: null, zh, en })),
  ];
  return new Map(all.map((text) => [text.id, text]));
}

/**
 * Runs in the browser: each text of a page's document in both languages, character by character, and what
 * else the document says apart from what other documents have on its provisions. White space between words
 * counts once, and none at the end of an English text.
 */
function readTexts(html: string): { texts: Text[]; rest: string } {
  const root = new DOMParser().parseFromString(html, 'text/html').querySelector('#text');
  if (root === null) throw new Error('The page has no text.');
  for (const each of root.querySelectorAll('.elsewhere')) each.remove();
  const texts = [...root.querySelectorAll('h1, h2, h3, .sentence, div.block')].map((each) => {
    const [zh, en, ...more] = each.querySelectorAll(':scope > :is(.zh, .en)');
    if (zh?.className.startsWith('zh') !== true || !en?.matches('.en[lang="en"]') || more.length > 0) {
      throw new Error(`${each.id} is not one text in Chinese and one in English.`);
    }
    const english = lines(en).replace(/[^\S\n\t]+/gu, ' ');
    const provision = each.closest('section.provision')?.id ?? null;
    return { id: each.id, tag: each.localName, provision, zh: lines(zh), en: english.trim() };
  });
  for (const each of root.querySelectorAll('.zh, .en')) each.remove();
  return { texts, rest: root.textContent.trim() };

  /** Paragraphs and rows are lines, and cells are joined by tabs; an empty body of a table is nothing. */
  function lines(text: Element): string {
    const parts = [...text.querySelectorAll(':scope > p, tr')];
    if (parts.length === 0) return text.textContent;
    const rows = parts.map((part) =>
      part.localName === 'tr'
        ? [...part.children].map((cell) => cell.textContent).join('\t')
        : part.textContent,
    );
    return rows.join('\n');
  }
}
