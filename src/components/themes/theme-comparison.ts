import {
  moveDocument,
  parseThemeChoice,
  ROW_CHOICES,
  writeThemeChoice,
  type ThemeChoice,
} from './theme-choice.ts';

const SWIPE = 48;

/**
 * Chooses which documents and rows a theme page shows, and in which order; the choice is kept in the
 * address. On a narrow screen a row is a card that shows one document at a time.
 */
class ThemeComparison extends HTMLElement {
  readonly #known = this.#all('[data-choices] > [data-document]').map(documentOf);
  #choice: ThemeChoice = { documents: this.#known, rows: 'all' };
  #shown = '';

  connectedCallback() {
    const { problems, ...choice } = parseThemeChoice(new URLSearchParams(location.search), this.#known);
    this.#choice = choice;
    this.#shown = choice.documents[0] ?? '';
    this.addEventListener('change', (event) => {
      this.#change(event.target);
    });
    this.addEventListener('click', (event) => {
      this.#click(event.target);
    });
    this.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    for (const cells of this.#all('.cells')) this.#listenToSwipes(cells);
    this.classList.add('enhanced');
    this.#draw();
    if (problems.length > 0) this.#say('unknown', problems.join(', '));
  }

  #change(target: EventTarget | null) {
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
    const tab = button.dataset['tab'];
    if (by !== undefined) {
      const id = documentOf(button.closest<HTMLElement>('[data-document]'));
      this.#choose({
        ...this.#choice,
        documents: moveDocument(this.#choice.documents, id, by === '1' ? 1 : -1),
      });
    } else if (tab !== undefined) this.#show(tab, button);
    else if ('copy' in button.dataset) void this.#copy();
  }

  #key(event: KeyboardEvent) {
    const tab = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tab]') : null;
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (tab === null || by === undefined) return;
    event.preventDefault();
    const next = this.#neighbour(by);
    this.#show(next, tab);
    tab.parentElement?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus({ preventScroll: true });
  }

  #listenToSwipes(cells: HTMLElement) {
    let start: Touch | undefined;
    cells.addEventListener('touchstart', (event) => (start = event.touches[0]), { passive: true });
    cells.addEventListener('touchend', (event) => {
      const end = event.changedTouches[0];
      if (start === undefined || end === undefined || !matchMedia('(width < 64rem)').matches) return;
      const [x, y] = [end.clientX - start.clientX, end.clientY - start.clientY];
      if (Math.abs(x) < SWIPE || Math.abs(x) < 2 * Math.abs(y)) return;
      this.#show(this.#neighbour(x < 0 ? 1 : -1), cells);
    });
  }

  /** The document after or before the one shown, wrapping around at the ends. */
  #neighbour(by: number): string {
    const { documents } = this.#choice;
    return documents.at((documents.indexOf(this.#shown) + by) % documents.length) ?? this.#shown;
  }

  #choose(choice: ThemeChoice) {
    this.#choice = choice;
    if (!choice.documents.includes(this.#shown)) this.#shown = choice.documents[0] ?? '';
    const address = new URL(location.href);
    writeThemeChoice(choice, address.searchParams, this.#known);
    history.replaceState(history.state, '', address);
    this.#draw();
  }

  /** Shows one document in every card; the row that was touched stays where it was. */
  #show(id: string, touched: HTMLElement) {
    const row = touched.closest('[data-topic]');
    const top = () => row?.getBoundingClientRect().top ?? 0;
    const before = top();
    this.#shown = id;
    this.#drawShown();
    scrollBy({ top: top() - before, behavior: 'instant' });
    if ((row?.getBoundingClientRect().bottom ?? 0) < innerHeight / 4)
      row?.scrollIntoView({ behavior: 'instant' });
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(location.href);
      this.#say('copied');
    } catch {
      this.#say('', location.href);
    }
  }

  #draw() {
    const { documents } = this.#choice;
    const focused = document.activeElement;
    for (const list of this.#all('[data-arranged]')) arrange(list, documents, 'hidden');
    for (const list of this.#all('[data-choices]')) arrange(list, documents, 'none');
    this.#drawShown();
    this.#drawControls();
    this.#drawRows();
    if (focused !== null && this.contains(focused)) keepFocus(focused);
  }

  #drawShown() {
    for (const cell of this.#all('[data-cell]')) {
      cell.classList.toggle('shown', documentOf(cell) === this.#shown);
    }
    for (const tab of this.#all('[data-tab]')) {
      const chosen = tab.dataset['tab'] === this.#shown;
      tab.setAttribute('aria-pressed', String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
    }
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

function documentOf(element: HTMLElement | null): string {
  return element?.dataset['document'] ?? '';
}

customElements.define('theme-comparison', ThemeComparison);
