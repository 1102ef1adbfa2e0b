import { findTerms } from '../../corpus/model/terms.ts';
import type { Marks } from './mark-switch.ts';
import { TermGloss, type GlossWords, type UnderlinedTerm } from './term-gloss.ts';
import style from './term-marks.css?inline';
import { textRanges, unwrap } from './text-ranges.ts';

/** What `terms/underlines.json` holds, in one language. */
export interface Underlines {
  words: GlossWords;
  terms: UnderlinedTerm[];
}

/** Sentences on every page, and in the edition also headings and blocks. */
const TEXTS = [
  ':is(.sentence, [data-sentence]) .zh',
  '.edition :is(h1, h2, h3) > .zh',
  '.edition .block > .zh :is(p, th, td)',
].join();

/** Loads the terms from an address, once a page. */
export async function loadTermMarks(address: string): Promise<Marks> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const { words, terms } = (await response.json()) as Underlines;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  const gloss = new TermGloss(words, new URL('.', response.url).href);
  return {
    draw: () => {
      for (const text of document.querySelectorAll(TEXTS)) underline(text, terms);
      gloss.listen();
    },
    clear: () => {
      gloss.stop();
      unwrap(document.querySelectorAll('.term'));
    },
  };
}

/** The last first, so that the places of the others do not move. */
function underline(text: Element, terms: readonly UnderlinedTerm[]) {
  for (const { term, start, end } of findTerms(text.textContent, terms).reverse()) {
    for (const range of textRanges(text, start, end)) range.surroundContents(makeMark(term));
  }
}

function makeMark(term: UnderlinedTerm): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'term';
  mark.dataset['term'] = term.id;
  mark.tabIndex = 0;
  mark.role = 'button';
  mark.ariaHasPopup = 'dialog';
  TermGloss.terms.set(mark, term);
  return mark;
}
