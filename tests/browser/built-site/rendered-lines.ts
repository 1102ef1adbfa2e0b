import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { DIST } from './built-site.ts';

export type Language = 'zh' | 'en';

/** A line that a reader sees on the page of a document: a heading, a sentence, a paragraph or cell of a block, a note. */
export interface RenderedLine {
  document: string;
  /** The id of its place on the document’s page. */
  place: string;
  isNote: boolean;
  language: Language;
  text: string;
}

/** Every line of the pages of documents, as both languages of the site show them, in the order of the pages. */
export async function renderedLines(page: Page, documents: readonly string[]): Promise<RenderedLine[]> {
  const lines: RenderedLine[] = [];
  for (const id of documents) {
    for (const language of ['en', 'zh'] as const) {
      const html = readFileSync(
        `${DIST}/${language === 'zh' ? 'zh/' : ''}documents/${id}/index.html`,
        'utf8',
      );
      const own = await page.evaluate(readLines, [id, language, html] as const);
      // The text is the same on both pages, the notes are in the language of the page.
      lines.push(...own.filter(({ isNote }) => isNote || language === 'en'));
    }
  }
  return lines;
}

/** Runs in the browser: the texts of a page’s elements without the marks and links of the interface. */
function readLines([id, language, html]: readonly [string, Language, string]): RenderedLine[] {
  // The styles in a page have no leave of the policy of the one that parses it.
  const read = new DOMParser().parseFromString(html.replace(/<style>.*?<\/style>/su, ''), 'text/html');
  const textOf = (element: Element) => {
    const copy = element.cloneNode(true) as Element;
    for (const link of copy.querySelectorAll('.theme-mark, .note-mark, [href$="-place"]')) link.remove();
    return copy.textContent.trim();
  };
  const lines: RenderedLine[] = [];
  const add = (place: string, isNote: boolean, own: Language, text: string) => {
    if (text !== '') lines.push({ document: id, place, isNote, language: own, text });
  };
  for (const twin of read.querySelectorAll('#text .zh, #text .en')) {
    const place = twin.closest('.provision, .block[data-kind], h1, [id^="chapter-"]')?.id ?? '';
    const own = twin.classList.contains('zh') ? 'zh' : 'en';
    const leaves = [...twin.querySelectorAll('p, th, td, li, caption')];
    for (const leaf of leaves.length > 0 ? leaves : [twin]) add(place, false, own, textOf(leaf));
  }
  for (const note of read.querySelectorAll('li[id^="note-"], li[id^="translator-note-"]')) {
    // What a note is on is quoted in front of it.
    const on = note.firstElementChild?.textContent.trim() ?? '';
    add(note.id, true, /\p{Script=Han}/u.test(on) ? 'zh' : 'en', on);
    add(note.id, true, language, textOf(note).slice(on.length).trim());
  }
  return lines;
}
