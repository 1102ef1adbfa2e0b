/** Chooses Chinese, both texts or English: marks the choice, remembers it and keeps it in the address. */
class TextSwitch extends HTMLElement {
  connectedCallback() {
    this.#show();
    addEventListener('textchange', () => {
      this.#show();
    });
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-mode]') : null;
      const mode = link?.dataset['mode'];
      if (mode === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#choose(mode);
    });
  }

  #choose(mode: string) {
    document.documentElement.dataset['text'] = mode;
    try {
      localStorage.setItem('text', mode);
    } catch {
      // Storage is blocked: the choice holds for this page and its address.
    }
    const address = new URL(location.href);
    address.searchParams.set('text', mode);
    history.replaceState(history.state, '', address);
    this.#show();
  }

  #show() {
    const mode = document.documentElement.dataset['text'];
    for (const link of this.querySelectorAll<HTMLElement>('[data-mode]')) {
      if (link.dataset['mode'] === mode) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
}

customElements.define('text-switch', TextSwitch);
