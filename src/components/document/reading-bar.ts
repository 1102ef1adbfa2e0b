/** The bar over a document's text: how far one has read, and, on a narrow screen, its view and its contents. */
class ReadingBar extends HTMLElement {
  readonly #contents = document.querySelector<HTMLElement>('.contents-column');
  readonly #button = this.querySelector<HTMLButtonElement>('[aria-controls="view"]');

  connectedCallback() {
    addEventListener('scroll', this.#measure, { passive: true });
    addEventListener('resize', this.#measure);
    this.#measure();
    this.#button?.addEventListener('click', () => {
      this.#showView(!this.hasAttribute('data-view'));
    });
    document.addEventListener('click', this.#press);
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#close();
    });
    addEventListener('hashchange', this.#follow);
    this.#follow();
    this.#contents?.querySelector('[data-close]')?.addEventListener('click', () => {
      this.#close();
    });
  }

  readonly #measure = () => {
    const text = document.getElementById('text')?.getBoundingClientRect();
    if (text === undefined) return;
    const seen = (innerHeight - text.top) / text.height;
    this.style.setProperty('--read', String(Math.min(Math.max(seen, 0), 1)));
  };

  /** Where they have no column of their own the contents open over the text by their address: Back closes them. */
  readonly #follow = () => {
    const isOpen = location.hash === '#contents';
    this.#contents?.toggleAttribute('data-open', isOpen);
    if (isOpen) this.#contents?.querySelector<HTMLElement>('#contents')?.focus({ preventScroll: true });
  };

  readonly #press = ({ target }: MouseEvent) => {
    if (target instanceof Node && !this.contains(target)) this.#showView(false);
  };

  #close() {
    const from = [this.#contents, this.querySelector('#view')].some((part) =>
      part?.contains(document.activeElement),
    );
    if (from) this.querySelector<HTMLElement>('a[href="#contents"]')?.focus({ preventScroll: true });
    if (location.hash === '#contents') history.back();
    this.#showView(false);
  }

  #showView(isShown: boolean) {
    this.toggleAttribute('data-view', isShown);
    this.#button?.setAttribute('aria-expanded', String(isShown));
  }
}

customElements.define('reading-bar', ReadingBar);
