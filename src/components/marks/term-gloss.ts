import { element, inLanguage } from '../shared/element.ts';

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
}

/** Milliseconds that the pointer has to cross from a term to its gloss. */
const CROSSING = 250;

/** The gloss of the term under the pointer or in focus. A press keeps it open, Escape closes it. */
export class TermGloss {
  static readonly terms = new WeakMap<Element, UnderlinedTerm>();
  readonly #words: GlossWords;
  readonly #root: string;
  readonly #box = element('div', 'term-gloss');
  #mark: HTMLElement | null = null;
  #isKept = false;
  #leaving = 0;
  #listening: AbortController | undefined;

  constructor(words: GlossWords, root: string) {
    this.#words = words;
    this.#root = root;
    this.#box.hidden = true;
    this.#box.id = 'term-gloss';
    this.#box.role = 'dialog';
  }

  listen() {
    this.stop();
    document.body.append(this.#box);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener('pointerover', this.#over, { signal });
    document.addEventListener('focusin', this.#focus, { signal });
    document.addEventListener('click', this.#press, { signal });
    document.addEventListener('keydown', this.#key, { signal });
  }

  stop() {
    this.#listening?.abort();
    this.#close();
    this.#box.remove();
  }

  readonly #over = ({ target, pointerType }: PointerEvent) => {
    if (pointerType !== 'mouse' || this.#isKept) return;
    clearTimeout(this.#leaving);
    const mark = markOf(target);
    if (mark !== null) this.#open(mark);
    else if (!this.#box.contains(target as Node) && this.#mark !== document.activeElement) {
      this.#leaving = window.setTimeout(this.#close, CROSSING);
    }
  };

  readonly #focus = ({ target }: FocusEvent) => {
    const mark = markOf(target);
    if (mark !== null) this.#open(mark);
    else if (!this.#box.contains(target as Node)) this.#close();
  };

  /** A press on a term keeps its gloss open, a press elsewhere closes it. Selecting text does not count. */
  readonly #press = ({ target }: MouseEvent) => {
    const mark = markOf(target);
    if (mark !== null && getSelection()?.isCollapsed !== false) {
      this.#open(mark);
      this.#isKept = true;
    } else if (mark === null && !this.#box.contains(target as Node)) this.#close();
  };

  readonly #key = (event: KeyboardEvent) => {
    const mark = markOf(event.target);
    if (event.key === 'Escape' && this.#mark !== null) {
      const from = this.#mark;
      if (this.#box.contains(document.activeElement)) from.focus();
      this.#close();
    } else if (mark !== null && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      this.#open(mark);
      this.#box.querySelector('a')?.focus();
    } else if (event.key === 'Tab' && this.#box.contains(document.activeElement)) {
      // Tab leads from the gloss to what follows its term.
      this.#mark?.focus();
    }
  };

  #open(mark: HTMLElement) {
    if (this.#mark === mark) return;
    this.#close();
    const term = TermGloss.terms.get(mark);
    if (term === undefined) return;
    this.#mark = mark;
    mark.setAttribute('aria-describedby', 'term-gloss-text');
    this.#fill(term);
    this.#box.hidden = false;
    place(this.#box, mark);
  }

  readonly #close = () => {
    clearTimeout(this.#leaving);
    this.#mark?.removeAttribute('aria-describedby');
    this.#mark = null;
    this.#isKept = false;
    this.#box.hidden = true;
  };

  #fill({ id, term, pinyin, en, gloss }: UnderlinedTerm) {
    const name = inLanguage('zh', element('b', '', term));
    const sound = element('span', '', pinyin);
    sound.lang = 'zh-Latn';
    sound.translate = false;
    const english = element('p', '', en);
    english.lang = 'en';
    const head = element('p', '');
    head.append(name, ' ', sound);
    const text = element('div', '');
    text.id = 'term-gloss-text';
    text.append(english, element('p', '', gloss ?? this.#words.notEstablished));
    const link = element('a', '', this.#words.more);
    link.href = `${this.#root}${id}/`;
    this.#box.ariaLabel = term;
    this.#box.replaceChildren(head, text, link);
  }
}

function markOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.term') : null;
}

/** Places the gloss below the term's first line, or above where there is more room, within the page's width. */
function place(box: HTMLElement, mark: HTMLElement) {
  const [line = mark.getBoundingClientRect()] = mark.getClientRects();
  const { offsetWidth, offsetHeight } = box;
  const isAbove = line.bottom + offsetHeight > innerHeight && line.top > innerHeight - line.bottom;
  const left = Math.min(line.left, document.documentElement.clientWidth - offsetWidth - 8);
  box.style.left = `${Math.max(left, 8) + scrollX}px`;
  box.style.top = `${(isAbove ? line.top - offsetHeight - 4 : line.bottom + 4) + scrollY}px`;
}
