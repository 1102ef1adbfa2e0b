import type { CompareWords } from '../../../i18n/en/pages/compare.ts';
import { copyAddress } from '../../shared/page-choice.ts';

/** The bar of a comparison: what it shows opens over the page and closes again; its address and citation are copied. */
class ComparisonBar extends HTMLElement {
  readonly #view = this.querySelector('details');
  readonly #words = JSON.parse(this.dataset['words'] ?? '{}') as CompareWords['bar'];

  connectedCallback() {
    this.querySelector('[data-copy]')?.addEventListener('click', () => void this.#copy());
    this.querySelector('[data-cite]')?.addEventListener('click', () => void this.#cite());
    this.querySelector('[data-print]')?.addEventListener('click', () => {
      print();
    });
    document.addEventListener('click', ({ target }) => {
      if (this.#view !== null && target instanceof Node && !this.#view.contains(target))
        this.#view.open = false;
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || this.#view?.open !== true) return;
      this.#view.open = false;
      this.#view.querySelector('summary')?.focus();
    });
  }

  async #copy() {
    const { isCopied } = await copyAddress();
    this.#say(isCopied ? this.#words.copied : this.#words.refused);
  }

  async #cite() {
    const { copyCitations } = await import('./cite-comparison.ts');
    this.#say(await copyCitations(this.dataset['documents']?.split(' ') ?? [], this.#words));
  }

  #say(message: string) {
    const status = this.querySelector(':scope > [role=status]');
    if (status !== null) status.textContent = message;
  }
}

customElements.define('comparison-bar', ComparisonBar);
