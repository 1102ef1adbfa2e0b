import { GlossBox, type GlossWords, type UnderlinedTerm } from './gloss-box.ts';

/** Milliseconds that the pointer has to cross from a term to its gloss. */
const CROSSING = 250;

/** The gloss of the term under the pointer or in focus. A press keeps it open, Escape closes it. */
export class TermGloss {
  static readonly terms = new WeakMap<Element, UnderlinedTerm>();
  readonly #box: GlossBox;
  #mark: HTMLElement | null = null;
  #isKept = false;
  #leaving = 0;
  #listening: AbortController | undefined;

  constructor(words: GlossWords, root: string) {
    this.#box = new GlossBox(words, root);
  }

  listen() {
    this.stop();
    document.body.append(this.#box.element);
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
    this.#box.element.remove();
  }

  readonly #over = ({ target, pointerType }: PointerEvent) => {
    if (pointerType !== 'mouse' || this.#isKept) return;
    clearTimeout(this.#leaving);
    const mark = markOf(target);
    if (mark !== null) this.#open(mark);
    else if (!this.#box.element.contains(target as Node) && this.#mark !== document.activeElement) {
      this.#leaving = window.setTimeout(this.#close, CROSSING);
    }
  };

  readonly #focus = ({ target }: FocusEvent) => {
    const mark = markOf(target);
    if (mark !== null) this.#open(mark);
    else if (!this.#box.element.contains(target as Node)) this.#close();
  };

  /** A press on a term keeps its gloss open, a press elsewhere closes it. Selecting text does not count. */
  readonly #press = ({ target }: MouseEvent) => {
    const mark = markOf(target);
    if (mark !== null && getSelection()?.isCollapsed !== false) {
      this.#open(mark);
      this.#isKept = true;
    } else if (mark === null && !this.#box.element.contains(target as Node)) this.#close();
  };

  readonly #key = (event: KeyboardEvent) => {
    const mark = markOf(event.target);
    if (event.key === 'Escape' && this.#mark !== null) {
      const from = this.#mark;
      if (this.#box.element.contains(document.activeElement)) from.focus();
      this.#close();
    } else if (mark !== null && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      this.#open(mark);
      this.#box.element.querySelector('a')?.focus();
    } else if (event.key === 'Tab') {
      // Tab leads from the end of the gloss to what follows its term, and back to the term from its beginning.
      const links = [...this.#box.element.querySelectorAll('a')];
      const end = event.shiftKey ? links[0] : links.at(-1);
      if (end === undefined || end !== document.activeElement) return;
      if (event.shiftKey) event.preventDefault();
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
    const [line = mark.getBoundingClientRect()] = mark.getClientRects();
    this.#box.open(term, line, mark.closest('.zh'));
  }

  readonly #close = () => {
    clearTimeout(this.#leaving);
    this.#mark?.removeAttribute('aria-describedby');
    this.#mark = null;
    this.#isKept = false;
    this.#box.close();
  };
}

function markOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.term') : null;
}
