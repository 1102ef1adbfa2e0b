/** The bar of a comparison: what it shows opens over the page and closes again; its address is copied. */
class ComparisonBar extends HTMLElement {
  readonly #view = this.querySelector('details');

  connectedCallback() {
    this.querySelector('[data-copy]')?.addEventListener('click', () => void this.#copy());
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
    const status = this.querySelector(':scope > [role=status]');
    const said = await navigator.clipboard.writeText(location.href).then(
      () => this.dataset['copied'],
      () => this.dataset['refused'],
    );
    if (status !== null) status.textContent = said ?? '';
  }
}

customElements.define('comparison-bar', ComparisonBar);
