import { findTerms } from '../../../corpus/model/terms.ts';
import { quotationWords } from '../../citation/quotation-words.ts';
import { EDITION_TEXTS, isAltered } from '../../shared/edition-texts.ts';
import { loadJson } from '../../shared/load-json.ts';
import { withoutAids } from '../aids/reading-aids.ts';
import type { Marks } from '../mark-switch.ts';
import { textRanges, unwrap } from '../text-ranges.ts';
import type { UnderlinedTerm } from './gloss-box.ts';
import { keepGlossAtRest } from './rest-choice.ts';
import { TermGloss } from './term-gloss.ts';
import { glossRoot, useGlossStyle, type Underlines } from './underlines.ts';

/** Sentences on every page, and in the edition also headings and blocks. */
const TEXTS = [
  ':is(.sentence, [data-sentence]) .zh',
  '.edition :is(h1, h2, h3) > .zh',
  '.edition .block > .zh :is(p, th, td)',
].join();

/** Loads the terms from an address, once for each page. */
export async function loadTermMarks(address: string): Promise<Marks> {
  const { words, terms } = await loadJson<Underlines>(address);
  useGlossStyle();
  const gloss = new TermGloss(words, glossRoot(address));
  return {
    draw: () => {
      // Who asks for terms has them again where the pointer rests.
      keepGlossAtRest(true);
      const texts = [...document.querySelectorAll(TEXTS)];
      const own = texts.filter((text) => !isAltered(text.closest(EDITION_TEXTS) ?? text));
      withoutAids(() => {
        for (const text of own) underline(text, terms);
      });
      gloss.listen();
      return own.length < texts.length ? quotationWords().unmarked : '';
    },
    clear: () => {
      gloss.stop();
      withoutAids(() => {
        unwrap(document.querySelectorAll('.term'));
      });
    },
  };
}

/** Works backwards, so that the offsets of earlier terms stay valid. */
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
