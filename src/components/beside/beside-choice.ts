import type { SharedStretch } from '../../analysis/compare-files.ts';

/** The last option where there are more documents than are listed. */
export const MORE = '*';

/**
 * Chooses a document to stand beside the one that the page shows. The choice is in the address and a
 * step of history; what it takes is loaded once there is one.
 */
export class BesideChoice extends HTMLElement {
  /** The wording that both documents have, by `<document>/<sentence>`, while one stands beside the other. */
  shared: ReadonlyMap<string, SharedStretch[]> | undefined;
  /** The id that the address asks for; empty for none. */
  asked = '';
  readonly select = this.querySelector('select') as HTMLSelectElement;
  readonly #retry = this.querySelector('button') as HTMLButtonElement;

  connectedCallback() {
    this.select.addEventListener('change', () => {
      if (this.select.value === MORE) {
        void this.#run(({ listDocuments }) => listDocuments(this));
        return;
      }
      const address = new URL(location.href);
      if (this.select.value === '') address.searchParams.delete('beside');
      else address.searchParams.set('beside', this.select.value);
      history.pushState(null, '', address);
      this.#follow();
    });
    this.#retry.addEventListener('click', () => {
      this.select.focus();
      this.#answer();
    });
    addEventListener('popstate', () => {
      this.#follow();
    });
    this.#follow();
  }

  /** Says something beside the choice and to screen readers; on a phone to them alone where the page itself shows it. */
  say(message: string, isFailed = false, isShown = false) {
    this.toggleAttribute('data-shown', isShown);
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = message;
    this.#retry.hidden = !isFailed;
  }

  #follow() {
    const asked = new URLSearchParams(location.search).get('beside') ?? '';
    if (asked === this.asked) return;
    this.asked = asked;
    this.#answer();
  }

  #answer() {
    void this.#run(({ showBeside }) => showBeside(this));
  }

  async #run(act: (shown: typeof import('./show-beside.ts')) => Promise<void>) {
    const { asked } = this;
    this.say(this.dataset['loading'] ?? '');
    try {
      await act(await import('./show-beside.ts'));
    } catch (error) {
      console.warn(error);
      if (asked === this.asked) this.say(this.dataset['failed'] ?? '', true);
    }
  }
}

customElements.define('beside-choice', BesideChoice);
