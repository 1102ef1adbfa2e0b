import { element, inLanguage } from '../../shared/element.ts';
import { noteLooked } from './looked-at.ts';
import { metAt } from './met-at.ts';

/** A term as its gloss shows it, in one language; a gloss that is not established is null. */
export interface UnderlinedTerm {
  id: string;
  term: string;
  variants: string[];
  pinyin: string;
  en: string;
  gloss: string | null;
}

export interface GlossWords {
  notEstablished: string;
  more: string;
  /** Leads to the words that a reader has looked at. */
  list: string;
  /** Keeps glosses from showing where the pointer rests. */
  stop: string;
  /** Says how they are brought back. */
  stopped: string;
}

/** Milliseconds after which an open gloss has been looked at. */
const LOOKED = 1000;

/** The box over a page that shows the gloss of one term. */
export class GlossBox {
  readonly element = element('div', 'term-gloss');
  readonly #words: GlossWords;
  readonly #root: string;
  #looking = 0;

  /** @param root the address of the terms in the language of the page */
  constructor(words: GlossWords, root: string) {
    this.#words = words;
    this.#root = root;
    this.element.hidden = true;
    this.element.id = 'term-gloss';
    this.element.role = 'dialog';
  }

  /**
   * Shows a term by a line of a text, and notes it as looked at where it stays open.
   * @param isAbove whether it stands above the line rather than below, where there is room
   */
  open(term: UnderlinedTerm, line: DOMRect, text: Element | null, isAbove = false) {
    this.#fill(term);
    this.element.hidden = false;
    placeBox(this.element, line, isAbove);
    clearTimeout(this.#looking);
    this.#looking = window.setTimeout(() => {
      noteLooked(term.id, text === null ? '' : metAt(text));
    }, LOOKED);
  }

  close() {
    clearTimeout(this.#looking);
    this.element.hidden = true;
  }

  #fill({ id, term, pinyin, en, gloss }: UnderlinedTerm) {
    const name = inLanguage('zh', element('b', '', term));
    const sound = element('span', '', pinyin);
    sound.lang = 'zh-Latn';
    sound.translate = false;
    const english = element('p', '', en);
    english.lang = 'en';
    const text = element('div', '', english, element('p', '', gloss ?? this.#words.notEstablished));
    text.id = 'term-gloss-text';
    const more = element('a', '', this.#words.more);
    more.href = `${this.#root}${id}/`;
    const list = element('a', '', this.#words.list);
    list.href = `${this.#root}#looked`;
    this.element.ariaLabel = term;
    this.element.replaceChildren(
      element('p', '', name, ' ', sound),
      text,
      element('p', 'gloss-links', more, list),
    );
  }
}

/** Places a box below a line or above it, where it fits or else where there is more room, within the page's width. */
function placeBox(box: HTMLElement, line: DOMRect, wantsAbove: boolean) {
  const { offsetWidth, offsetHeight } = box;
  const [over, under] = [line.top, innerHeight - line.bottom];
  const needed = offsetHeight + 4;
  const isAbove = wantsAbove ? over >= needed || over > under : under < needed && over > under;
  const left = Math.min(line.left, document.documentElement.clientWidth - offsetWidth - 8);
  box.style.left = `${Math.max(left, 8) + scrollX}px`;
  box.style.top = `${(isAbove ? line.top - needed : line.bottom + 4) + scrollY}px`;
}
