import { placeLabel } from '../../../naming/place-label.ts';
import { localeOf } from '../../../i18n/locales.ts';
import type { ChartMarks } from '../../../charts/page/chart-marks.ts';

/** What a tip says besides the figures. */
export interface TipWords {
  all: string;
  close: string;
  label: string;
  keys: string;
}

/** Milliseconds that a tip stays once the pointer has left its mark, so that one can reach it. */
const STAY = 250;
/** Pixels between a mark and its tip, and between the tip and the window’s edge. */
const AWAY = 8;

/** The tip of the marks: it comes at once, stays while the pointer is on it, and once it is pinned until it is closed. */
export class ChartTip {
  readonly #element = document.createElement('div');
  readonly #words: TipWords;
  readonly #marks: () => Promise<ChartMarks>;
  #mark: SVGAElement | null = null;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #isPinned = false;

  constructor(words: TipWords, marks: () => Promise<ChartMarks>) {
    this.#words = words;
    this.#marks = marks;
    this.#element.className = 'chart-tip no-print';
    this.#element.hidden = true;
    this.#element.setAttribute('role', 'dialog');
    this.#element.setAttribute('aria-label', words.label);
    this.#element.addEventListener('pointerenter', () => {
      clearTimeout(this.#leaving);
    });
    this.#element.addEventListener('pointerleave', () => {
      this.leave();
    });
    // A phone is turned: what was in sight would lie beside the page.
    addEventListener('resize', () => {
      if (this.#mark !== null) this.#place(this.#mark);
    });
    this.#element.addEventListener('focusin', () => {
      clearTimeout(this.#leaving);
    });
    this.#element.addEventListener('focusout', ({ relatedTarget }) => {
      // Of the whole window, the focus comes back; elsewhere on the page it goes on.
      if (relatedTarget instanceof Node && !this.holds(relatedTarget) && relatedTarget !== this.#mark)
        this.close();
    });
  }

  get isPinned(): boolean {
    return this.#isPinned;
  }

  get mark(): SVGAElement | null {
    return this.#mark;
  }

  /** Whether it holds a node, such as the one that was clicked. */
  holds(node: Node): boolean {
    return this.#element.contains(node);
  }

  /** Shows what a mark says; a pinned tip has a button that closes it, and takes the focus where that is wanted. Who came by key is told how to go on. */
  show(mark: SVGAElement, { isPinned = false, takesFocus = false, byKey = false } = {}) {
    clearTimeout(this.#leaving);
    if (mark === this.#mark && isPinned === this.#isPinned) return;
    this.#mark?.classList.remove('open');
    this.#mark = mark;
    this.#isPinned = isPinned;
    mark.classList.add('open');
    this.#fill(mark, byKey);
    this.#element.hidden = false;
    // After its drawing, so that the tab key goes on from there.
    const drawing = mark.ownerSVGElement;
    if (drawing?.nextElementSibling !== this.#element) drawing?.after(this.#element);
    this.#place(mark);
    if (takesFocus) this.#element.querySelector<HTMLElement>('.all')?.focus();
    void this.#addTexts(mark);
  }

  leave() {
    if (this.#isPinned) return;
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => {
      this.close();
    }, STAY);
  }

  close() {
    this.#mark?.classList.remove('open');
    this.#mark = null;
    this.#isPinned = false;
    this.#element.hidden = true;
  }

  #fill(mark: SVGAElement, byKey: boolean) {
    const [what = '', figure = '', range = ''] = (mark.dataset['tip'] ?? '').split('|');
    const parts = (
      [
        ['what', what],
        ['how-much', figure],
        ['range-said', range],
        ['keys', byKey ? this.#words.keys : ''],
      ] as const
    ).flatMap(([name, text]) => {
      if (text === '') return [];
      const line = document.createElement('p');
      line.className = name;
      line.textContent = text;
      return [line];
    });
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = '×';
    close.setAttribute('aria-label', this.#words.close);
    close.addEventListener('click', () => {
      const mark = this.#mark;
      this.close();
      mark?.focus({ preventScroll: true });
    });
    const all = document.createElement('a');
    all.className = 'all';
    all.href = mark.href.baseVal;
    all.textContent = this.#words.all;
    if (document.querySelector('.site-header') === null) all.target = '_blank';
    this.#element.replaceChildren(...(this.#isPinned ? [close] : []), ...parts, all);
  }

  async #addTexts(mark: SVGAElement) {
    const ids = mark.dataset['at']?.split(' ') ?? [];
    if (ids.length === 0) return;
    const { texts } = await this.#marks();
    if (mark !== this.#mark) return;
    const base = mark.ownerDocument.documentElement;
    const locale = localeOf(base.dataset['locale']);
    const shown = ids.flatMap((id) => {
      const text = texts[id];
      if (text === undefined) return [];
      const [, place = ''] = id.split('#');
      const line = document.createElement('p');
      line.className = 'said';
      line.append(`${placeLabel(place, locale)}  ${text}`);
      return [line];
    });
    this.#element.toggleAttribute('data-one', shown.length === 1);
    this.#element.querySelector('.all')?.before(...shown);
    this.#place(mark);
  }

  /** Below its mark, or above where there is no room; never beyond the window. */
  #place(mark: SVGAElement) {
    const own = mark.getBoundingClientRect();
    const host = this.#element.offsetParent?.getBoundingClientRect() ?? new DOMRect();
    const { offsetWidth: width, offsetHeight: height } = this.#element;
    const most = document.documentElement.clientWidth - width - AWAY;
    const left = Math.max(AWAY, Math.min(own.left + own.width / 2 - width / 2, most));
    const fitsBelow = own.bottom + AWAY + height <= innerHeight;
    const top = fitsBelow || own.top - AWAY - height < 0 ? own.bottom + AWAY : own.top - AWAY - height;
    this.#element.style.left = `${left - host.left}px`;
    this.#element.style.top = `${top - host.top}px`;
  }
}
