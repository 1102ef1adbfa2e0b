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
  }

  readonly #measure = () => {
    const text = document.getElementById('text')?.getBoundingClientRect();
    if (text === undefined) return;
    const seen = (innerHeight - text.top) / text.height;
    this.style.setProperty('--read', String(Math.min(Math.max(seen, 0), 1)));
  };

  /** A link to the contents opens them where they are not in sight; what they lead to closes them. */
  readonly #press = ({ target: pressed }: MouseEvent) => {
    const target = pressed instanceof Element ? pressed : null;
    const link = target?.closest('a');
    if (link?.getAttribute('href') === '#contents' && this.#contents?.getClientRects().length === 0) {
      this.#contents.setAttribute('data-open', '');
      this.#contents.querySelector<HTMLElement>('#contents')?.focus();
    } else if (!this.contains(target) || link !== null) {
      this.#contents?.removeAttribute('data-open');
      if (!this.contains(target)) this.#showView(false);
    }
  };

  #close() {
    const from = [this.#contents, this.querySelector('#view')].some((part) =>
      part?.contains(document.activeElement),
    );
    if (from) this.querySelector<HTMLElement>('a[href="#contents"]')?.focus();
    this.#contents?.removeAttribute('data-open');
    this.#showView(false);
  }

  #showView(isShown: boolean) {
    this.toggleAttribute('data-view', isShown);
    this.#button?.setAttribute('aria-expanded', String(isShown));
  }
}

customElements.define('reading-bar', ReadingBar);
