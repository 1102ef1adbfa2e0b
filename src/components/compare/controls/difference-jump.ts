type Step = 1 | -1;

const KEYS: Record<string, Step> = { n: 1, j: 1, p: -1, k: -1 };
/** Where letters are typed, or choose from a list. */
const TYPING = 'input:not([type=checkbox]), textarea, select, [contenteditable], dialog';
/** CSS pixels by which a place may be off and still be the same. */
const NEAR = 2;

/**
 * Jumps to the next or previous row without a match, by button or key, from where the reader stands and round
 * the ends. Beside the buttons stands at which one the reader is, or how many there are.
 */
class DifferenceJump extends HTMLElement {
  readonly #rows = [...document.querySelectorAll<HTMLElement>('[data-difference]')];
  /** The row of the last jump, and where it came to stand from the top of the window. */
  #last: { row: HTMLElement; top: number } | undefined;

  connectedCallback() {
    if (this.#rows.length === 0) {
      this.remove();
      return;
    }
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button !== null) this.#jump(button.dataset['step'] === '1' ? 1 : -1);
    });
    this.#count('all');
    document.addEventListener('keydown', this.#key);
    document.addEventListener('scroll', this.#leave, { passive: true });
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#key);
    document.removeEventListener('scroll', this.#leave);
  }

  /** The reader has scrolled away from the row of the last jump, so that its number says nothing any more. */
  readonly #leave = () => {
    if (this.#last !== undefined && !isAt(this.#last.row, this.#last.top)) this.#count('all');
  };

  readonly #key = (event: KeyboardEvent) => {
    const step = KEYS[event.key];
    const isTyping = event.target instanceof Element && event.target.closest(TYPING) !== null;
    const off = this.querySelector('input')?.checked !== true;
    if (step === undefined || isTyping || off || event.ctrlKey || event.metaKey || event.altKey) return;
    this.#jump(step);
  };

  #jump(step: Step) {
    const count = this.#rows.length;
    const wanted = this.#from(step);
    const index = (wanted + count) % count;
    const row = this.#rows[index];
    if (row === undefined) return;
    const folded = row.closest('details');
    if (folded !== null) folded.open = true;
    row.dataset['whole'] = '';
    row.scrollIntoView();
    // A screen reader reads on from the row, and the next Tab goes into it.
    row.focus({ preventScroll: true });
    this.#last = { row, top: row.getBoundingClientRect().top };
    history.replaceState(history.state, '', `#${row.id}`);
    const said = this.#count(wanted === index ? 'at' : step > 0 ? 'toFirst' : 'toLast', index + 1);
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = said;
  }

  /** The index to go to, which is outside of the list where there is no difference further on. */
  #from(step: Step): number {
    const last = this.#last;
    const focused = rowOf(document.activeElement);
    // Nobody has scrolled, or gone elsewhere by keyboard, since the last jump.
    if (last !== undefined && isAt(last.row, last.top) && (focused === last.row || focused === null))
      return this.#rows.indexOf(last.row) + step;
    if (focused !== null && focused !== last?.row && isInView(document.activeElement))
      return this.#beyond(step, (row) => (step > 0 ? isBefore(focused, row) : !isBefore(row, focused)));
    const line = lineOf(this.#rows[0]);
    if (step > 0) return this.#beyond(step, (row) => topOf(row) > line + NEAR);
    // At the end of the page its last rows are in view, but cannot come up to the line.
    const isEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - NEAR;
    return this.#beyond(step, (row) => topOf(row) >= (isEnd ? innerHeight : line - NEAR));
  }

  /** The first row of those that lie beyond, or the last of the others. */
  #beyond(step: Step, isBeyond: (row: HTMLElement) => boolean): number {
    const found = this.#rows.findIndex(isBeyond);
    const beyond = found === -1 ? this.#rows.length : found;
    return step > 0 ? beyond : beyond - 1;
  }

  /** Shows which row it is, or how many there are, and returns what it shows. */
  #count(message: 'all' | 'at' | 'toFirst' | 'toLast', index = 0): string {
    const text = (this.dataset[message] ?? '')
      .replaceAll('{index}', String(index))
      .replaceAll('{count}', String(this.#rows.length));
    const counter = this.querySelector('[data-counter]');
    if (counter !== null) counter.textContent = text;
    return text;
  }
}

function rowOf(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>('.comparison .row') ?? null;
}

function isAt(row: Element, top: number): boolean {
  return Math.abs(topOf(row) - top) <= NEAR;
}

function isBefore(row: Element, other: Element): boolean {
  return (row.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether an element begins in view. */
function isInView(element: Element | null): boolean {
  if (element === null) return false;
  return topOf(element) >= lineOf(rowOf(element) ?? undefined) - NEAR && topOf(element) < innerHeight;
}

/** Where an element begins in the window, or what it is folded into. */
function topOf(element: Element): number {
  return (element.closest('details:not([open])') ?? element).getBoundingClientRect().top;
}

/** How far from the top of the window a row stands to which one has jumped, below what is pinned there. */
function lineOf(row: Element | undefined): number {
  const margin = row === undefined ? 0 : parseFloat(getComputedStyle(row).scrollMarginTop);
  return margin + parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
}

customElements.define('difference-jump', DifferenceJump);
