import type { Passage } from '../analysis/shared-wording.ts';
import { wordingRegions } from '../analysis/wording-regions.ts';
import { markRegions, unmark } from './mark-regions.ts';
import { openWording, type WordingSettings } from './wording-dialog.ts';

/** Marks shared wording in the page's Chinese texts; the choice is remembered and kept in the address. */
class SharedWording extends HTMLElement {
  readonly #settings = JSON.parse(this.dataset['settings'] ?? '{}') as WordingSettings;
  readonly #button = this.querySelector('button');
  #passages: Promise<Passage[]> | undefined;
  #isOn = false;

  connectedCallback() {
    if (this.#button === null) return;
    this.#button.hidden = false;
    this.#button.addEventListener('click', () => {
      this.#choose(!this.#isOn);
    });
    const chosen = new URL(location.href).searchParams.get('shared') ?? remembered();
    if (chosen === '1') void this.#turn(true);
  }

  #choose(isOn: boolean) {
    try {
      localStorage.setItem('shared', isOn ? '1' : '0');
    } catch {
      // Storage is blocked: the choice holds for this page and its address.
    }
    const address = new URL(location.href);
    if (isOn) address.searchParams.set('shared', '1');
    else address.searchParams.delete('shared');
    history.replaceState(history.state, '', address);
    void this.#turn(isOn);
  }

  async #turn(isOn: boolean) {
    this.#isOn = isOn;
    this.#show('');
    unmark(document);
    if (!isOn) return;
    try {
      this.#passages ??= load(this.#settings.data);
      const passages = await this.#passages;
      unmark(document);
      if (this.#isOn) this.#mark(passages);
    } catch (error) {
      console.warn(error);
      this.#passages = undefined;
      this.#isOn = false;
      this.#show(this.#settings.words.failed);
    }
  }

  #show(message: string) {
    this.#button?.setAttribute('aria-pressed', String(this.#isOn));
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = message;
  }

  #mark(passages: readonly Passage[]) {
    for (const sentence of document.querySelectorAll<HTMLElement>('.sentence, [data-sentence]')) {
      const [own, id = ''] = sentence.dataset['sentence']?.split('/') ?? [
        this.dataset['document'],
        sentence.id,
      ];
      const text = sentence.querySelector('.zh');
      if (text === null || own === undefined) continue;
      markRegions(text, wordingRegions(passages, own, id), (region) => {
        openWording(region, this.#settings);
      });
    }
  }
}

async function load(address: string): Promise<Passage[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Passage[];
}

function remembered(): string | null {
  try {
    return localStorage.getItem('shared');
  } catch {
    return null;
  }
}

customElements.define('shared-wording', SharedWording);
