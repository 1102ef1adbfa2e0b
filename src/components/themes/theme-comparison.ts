import { copyAddress } from '../shared/page-choice.ts';
import {
  moveDocument,
  parseThemeChoice,
  putDocument,
  ROW_CHOICES,
  turnSecond,
  writeThemeChoice,
  type ThemeChoice,
} from './theme-choice.ts';

const SWIPE = 48;

/**
 * Chooses which documents and rows a theme page shows, and in which order; the choice is kept in the
 * address. The first of them that have room are in view: on a phone two, one below the other.
 */
class ThemeComparison extends HTMLElement {
  readonly #known = this.#all('[data-choices] > [data-document]').map(documentOf);
  #choice: ThemeChoice = { documents: this.#known, rows: 'all' };

  connectedCallback() {
    const { problems, ...choice } = parseThemeChoice(new URLSearchParams(location.search), this.#known);
    this.#choice = choice;
    this.addEventListener('change', (event) => {
      this.#change(event.target);
    });
    this.addEventListener('click', (event) => {
      this.#click(event.target);
    });
    for (const cells of this.#all('.cells')) this.#listenToSwipes(cells);
    this.#draw();
    if (problems.length > 0) this.#say('unknown', problems.join(', '));
  }

  #change(target: EventTarget | null) {
    if (target instanceof HTMLSelectElement) this.#pair(target.value, Number(target.dataset['side']));
    if (!(target instanceof HTMLInputElement)) return;
    const rows = ROW_CHOICES.find((each) => each === target.value);
    if (target.type === 'radio' && rows !== undefined) this.#choose({ ...this.#choice, rows });
    if (target.type !== 'checkbox') return;
    const others = this.#choice.documents.filter((id) => id !== target.value);
    this.#choose({ ...this.#choice, documents: target.checked ? [...others, target.value] : others });
  }

  #click(target: EventTarget | null) {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    if (button === null) return;
    const by = button.dataset['move'];
    if (by !== undefined) {
      const id = documentOf(button.closest<HTMLElement>('[data-document]'));
      const documents = moveDocument(this.#choice.documents, id, by === '1' ? 1 : -1);
      this.#choose({ ...this.#choice, documents });
    } else if ('bring' in button.dataset) this.#bring(button);
    else if ('whole' in button.dataset) showWhole(button);
    else if ('copy' in button.dataset) void this.#copy();
  }

  #listenToSwipes(cells: HTMLElement) {
    let start: Touch | undefined;
    cells.addEventListener('touchstart', (event) => (start = event.touches[0]), { passive: true });
    cells.addEventListener('touchend', (event) => {
      const end = event.changedTouches[0];
      if (start === undefined || end === undefined || !matchMedia('(width < 64rem)').matches) return;
      const [x, y] = [end.clientX - start.clientX, end.clientY - start.clientY];
      if (Math.abs(x) < SWIPE || Math.abs(x) < 2 * Math.abs(y)) return;
      this.#inPlace(cells.closest('[data-topic]'), () => {
        this.#choose({ ...this.#choice, documents: turnSecond(this.#choice.documents, x < 0 ? 1 : -1) });
      });
    });
  }

  /** Puts a document at a side of the pair that a phone shows. */
  #pair(id: string, side: number) {
    const row = this.#all('[data-topic]').find(
      (each) => each.getBoundingClientRect().bottom > innerHeight / 4,
    );
    this.#inPlace(row, () => {
      this.#choose({ ...this.#choice, documents: putDocument(this.#choice.documents, id, side) });
    });
  }

  /** Shows a document in place of the last in view, which can then be brought back in the same way. */
  #bring(button: HTMLElement) {
    const heads = this.#all('.column-heads > *').filter((each) => each.getClientRects().length > 0);
    const documents = putDocument(this.#choice.documents, documentOf(button), heads.length - 1);
    this.#choose({ ...this.#choice, documents });
    const left = this.#all('[data-bring]').find(
      (each) => documentOf(each) === documentOf(heads.at(-1) ?? null),
    );
    left?.focus({ preventScroll: true });
  }

  #choose(choice: ThemeChoice) {
    this.#choice = choice;
    const address = new URL(location.href);
    writeThemeChoice(choice, address.searchParams, this.#known);
    history.replaceState(history.state, '', address);
    this.#draw();
  }

  /** Changes what is shown; a row that is in sight stays where it was. */
  #inPlace(row: Element | null | undefined, change: () => void) {
    const before = row?.getBoundingClientRect().top ?? 0;
    change();
    if (row && before < innerHeight)
      scrollBy({ top: row.getBoundingClientRect().top - before, behavior: 'instant' });
  }

  async #copy() {
    const { address, isCopied } = await copyAddress();
    if (isCopied) this.#say('copied');
    else this.#say('', address);
  }

  #draw() {
    const { documents } = this.#choice;
    const focused = document.activeElement;
    for (const list of this.#all('[data-arranged]')) arrange(list, documents, 'hidden');
    for (const list of this.#all('[data-choices]')) arrange(list, documents, 'none');
    this.#drawControls();
    this.#drawRows();
    if (focused !== null && this.contains(focused)) keepFocus(focused);
  }

  #drawControls() {
    const { documents, rows } = this.#choice;
    for (const item of this.#all('[data-choices] > [data-document]')) {
      const place = documents.indexOf(documentOf(item));
      const [earlier, later] = item.querySelectorAll('button');
      const box = item.querySelector('input');
      if (box !== null) {
        box.checked = place !== -1;
        box.disabled = box.checked && documents.length === 2;
      }
      if (earlier !== undefined) earlier.disabled = place < 1;
      if (later !== undefined) later.disabled = place === -1 || place === documents.length - 1;
    }
    for (const [side, select] of this.querySelectorAll('select').entries())
      select.value = documents[side] ?? '';
    for (const radio of this.querySelectorAll<HTMLInputElement>('[name="rows"]'))
      radio.checked = radio.value === rows;
  }

  #drawRows() {
    const { documents, rows } = this.#choice;
    let visible = 0;
    for (const row of this.#all('[data-topic]')) {
      const silent = documents.filter((id) =>
        row.querySelector(`[data-cell][data-document="${id}"][data-gap]`),
      );
      row.hidden = (rows === 'answered' && silent.length > 0) || (rows === 'gaps' && silent.length === 0);
      if (!row.hidden) visible++;
    }
    this.#say(visible === 0 ? 'noRows' : '');
  }

  /** Shows the page's message of a name with a value filled in, or the value alone. */
  #say(name: string, part = '') {
    const message = this.querySelector<HTMLElement>('[data-message]');
    if (message === null) return;
    message.textContent = (message.dataset[name] ?? '{}').replace('{}', part);
  }

  #all(selector: string): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(selector)];
  }
}

/** Puts the chosen documents' elements first, in the order chosen; the others are hidden or stay at the end. */
function arrange(list: HTMLElement, documents: readonly string[], others: 'hidden' | 'none') {
  const items = [...list.children].filter((each) => each instanceof HTMLElement);
  const place = (item: HTMLElement) => documents.indexOf(documentOf(item));
  for (const item of items) item.hidden = others === 'hidden' && !documents.includes(documentOf(item));
  const chosen = items.filter((item) => documents.includes(documentOf(item)));
  list.append(...chosen.sort((a, b) => place(a) - place(b)));
  list.append(...items.filter((item) => !documents.includes(documentOf(item))));
}

/** What is moved loses the focus; a button with nowhere left to move its document gives it to the next control. */
function keepFocus(focused: Element) {
  const next = focused.closest('[data-choices] > *')?.querySelector<HTMLElement>(':enabled');
  const kept = focused.matches(':disabled') ? next : (focused as HTMLElement);
  kept?.focus({ preventScroll: true });
}

/** Shows all of a long answer, and leads on to where the rest of it begins. */
function showWhole(button: HTMLElement) {
  const cell = button.closest('[data-cell]');
  cell?.classList.add('whole');
  cell?.querySelector<HTMLElement>('[data-rest] > a')?.focus({ preventScroll: true });
}

function documentOf(element: HTMLElement | null): string {
  return element?.dataset['document'] ?? '';
}

customElements.define('theme-comparison', ThemeComparison);
