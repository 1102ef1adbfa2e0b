import { explainFailure } from '../../shared/explain-failure.ts';
import type { SharedStretch } from '../../../analysis/wording/pair-wording.ts';

type ShowBeside = typeof import('./show-beside.ts');

/** The value of the last option where there are more documents than the list has. */
export const MORE = '*';

/**
 * Chooses a document to stand beside the one that the page shows. The choice is kept in the address, as a
 * step of the history. What it needs is loaded with the first choice.
 */
export class BesideChoice extends HTMLElement {
  /** The wording that both documents have, by `<document>/<sentence>`, while one stands beside the other. */
  shared: ReadonlyMap<string, SharedStretch[]> | undefined;
  /** The id that the address asks for; empty for none. */
  asked = '';
  /** Whether the reader returns to an earlier choice, and so to the place where it was left. */
  isReturning = (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]).some(
    ({ type }) => type !== 'navigate',
  );
  readonly select = this.querySelector('select') as HTMLSelectElement;
  #loaded: ShowBeside | undefined;
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
      this.isReturning = false;
      this.#follow();
    });
    this.#retry.addEventListener('click', () => {
      this.select.focus({ preventScroll: true });
      this.#answer();
    });
    addEventListener('popstate', () => {
      this.isReturning = true;
      this.#follow();
    });
    this.#follow();
  }

  /** Shows a message beside the choice and announces it to screen readers. */
  say(message: string, state: 'loading' | 'shown' | 'problem' | 'failed') {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = message;
    this.dataset['state'] = state;
    this.#retry.hidden = state !== 'failed';
    // A place that the browser has yet to scroll to comes to stand below the message too.
    document.documentElement.style.setProperty('--bar', `${(this.parentElement ?? this).offsetHeight}px`);
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

  async #run(act: (shown: ShowBeside) => Promise<void>) {
    const { asked } = this;
    this.say(this.dataset['loading'] ?? '', 'loading');
    try {
      // Once this is loaded, a step of the history is drawn before the browser restores its scroll position.
      this.#loaded ??= await import('./show-beside.ts');
      await act(this.#loaded);
    } catch (error) {
      console.warn(error);
      if (asked !== this.asked) return;
      this.say(this.dataset['failed'] ?? '', 'failed');
      void explainFailure(this.querySelector('[role=status]'), this.#retry);
    }
  }
}

customElements.define('beside-choice', BesideChoice);
