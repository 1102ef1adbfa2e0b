import { unknownChoice } from '../shared/unknown-choice.ts';
import { openForPrint } from './open-for-print.ts';

/** What a reader has chosen in a form: field → value, empty for “all”. */
export type Choice = Record<string, string>;

type Field = HTMLSelectElement | HTMLInputElement;

/** Shows the items of a list that match a form; the choice is kept in the address. */
export abstract class ListFilter extends HTMLElement {
  protected items: HTMLElement[] = [];
  protected form: HTMLFormElement | null = null;
  /** Values of the address that no select offers; forgotten when the reader chooses. */
  #unknown: string[] = [];
  /** Whether the reader has asked for all of a list that begins with its first items. */
  #isWhole = false;

  /** Every item of the list, in the order of the build. */
  protected abstract find(): HTMLElement[];
  protected abstract isChosen(item: HTMLElement, choice: Choice): boolean;
  /** Sorts the items; called after they are shown or hidden. */
  protected arrange?(choice: Choice): void;
  /** The items that the status line counts. */
  protected counted(): HTMLElement[] {
    return this.items;
  }

  connectedCallback() {
    this.form = this.querySelector('form');
    this.items = this.find();
    this.form?.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.form?.addEventListener('input', () => {
      this.choose();
    });
    this.form?.addEventListener('reset', () => {
      setTimeout(() => {
        this.choose();
      });
    });
    addEventListener('popstate', () => {
      this.restore();
    });
    document.querySelector('[data-show-all] button')?.addEventListener('click', () => {
      this.#showAll();
    });
    openForPrint();
    this.restore();
    const selects = this.form?.querySelector('details');
    if (selects && this.fields().some(({ tagName, value }) => tagName === 'SELECT' && value !== '')) {
      selects.open = true;
    }
  }

  /** Reads the address. A select without the value asked for stays at “all”, and the value is named. */
  protected restore() {
    const chosen = new URL(location.href).searchParams;
    this.#unknown = [];
    for (const field of this.fields()) {
      const value = chosen.get(field.name) ?? '';
      const isOffered = field instanceof HTMLInputElement || hasOption(field, value);
      field.value = isOffered ? value : '';
      if (!isOffered) this.#unknown.push(value);
    }
    this.#show();
  }

  /** Shows the choice and keeps it in the address, as a step of the history unless the reader is typing. */
  protected choose() {
    this.#unknown = [];
    const address = new URL(location.href);
    address.hash = '';
    for (const { name, value } of this.fields()) {
      if (value === '') address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    const isTyping = document.activeElement instanceof HTMLInputElement;
    if (isTyping) history.replaceState(history.state, '', address);
    else if (address.href !== location.href) history.pushState(null, '', address);
    this.#show();
  }

  protected fields(): Field[] {
    return [...(this.form?.querySelectorAll<Field>('select, input') ?? [])];
  }

  /** The button goes: who came by keyboard goes on with the first of the rest. */
  #showAll() {
    const first = this.items.find((item) => !item.hidden && item.getClientRects().length === 0);
    this.#isWhole = true;
    this.#show();
    first?.setAttribute('tabindex', '-1');
    first?.focus({ preventScroll: true });
  }

  #show() {
    const choice = Object.fromEntries(this.fields().map(({ name, value }) => [name, value]));
    for (const item of this.items) item.hidden = !this.isChosen(item, choice);
    this.arrange?.(choice);
    this.#showWhole(this.#isWhole || isNarrowed(choice));
    const reset = this.form?.querySelector<HTMLElement>('[type="reset"]');
    if (reset) reset.hidden = Object.values(choice).every((value) => value === '');
    const counted = this.counted();
    const shown = counted.filter((item) => !item.hidden).length;
    const text = shown === 0 ? this.dataset['nothing'] : this.dataset['shown'];
    const status = this.querySelector('[role="status"]');
    if (status === null) return;
    const counts = (text ?? '').replace('{n}', String(shown)).replace('{m}', String(counted.length));
    status.textContent = [unknownChoice(this.#unknown), counts].filter((each) => each !== '').join(' ');
  }

  #showWhole(isWhole: boolean) {
    document.querySelector('[data-first]')?.toggleAttribute('data-whole', isWhole);
    const button = document.querySelector<HTMLElement>('[data-show-all]');
    if (button !== null) button.hidden = isWhole;
  }
}

/** Whether a choice leaves some items out: an order leaves out none. */
export function isNarrowed(choice: Choice): boolean {
  return Object.entries(choice).some(([name, value]) => name !== 'sort' && value !== '');
}

/** The words of a data attribute: `data-themes="service loyalty"`. */
export function wordsOf(item: HTMLElement, name: string): string[] {
  return (item.dataset[name] ?? '').split(' ').filter((word) => word !== '');
}

function hasOption(select: HTMLSelectElement, value: string): boolean {
  return [...select.options].some((option) => option.value === value);
}
