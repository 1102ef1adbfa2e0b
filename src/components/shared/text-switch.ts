import { keepChoice } from './page-choice.ts';

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
    keepChoice('text', mode);
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
