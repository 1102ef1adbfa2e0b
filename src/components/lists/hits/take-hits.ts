import type { HitWords } from '../../../i18n/en/lists/hits.ts';
import type { HitFile } from './make-list.ts';

/** What a page may list. */
export type HitSource = 'search' | 'term' | 'wording';

const load = () => import('./make-list.ts');

/** Buttons that make a file or a table of the list on the page; what makes them is loaded when it is asked for. */
class TakeHits extends HTMLElement {
  connectedCallback() {
    for (const button of this.querySelectorAll('button')) {
      button.addEventListener('click', () => void this.#make(button.dataset['make'] as HitFile));
      // Browsers let a page copy only just after a click: what makes the list is then there already.
      button.addEventListener('pointerenter', () => void load().catch(() => undefined), { once: true });
    }
  }

  async #make(file: HitFile) {
    const { making, failed } = JSON.parse(this.dataset['words'] ?? '') as Pick<HitWords, 'making' | 'failed'>;
    this.#say(making);
    try {
      const { makeList } = await load();
      this.#say(await makeList(this, file));
    } catch (error) {
      console.warn(error);
      this.#say(failed);
    }
  }

  #say(text: string) {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = text;
  }
}

customElements.define('take-hits', TakeHits);
