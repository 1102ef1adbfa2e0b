import type { WordingFile } from '../analysis/wording-file.ts';
import type { Passage } from '../analysis/shared-wording.ts';
import { wordingRegions } from '../analysis/wording-regions.ts';
import { markRegions, unmark } from './mark-regions.ts';
import { keepChoice, readChoice } from './page-choice.ts';
import { openWording, type WordingSettings } from './wording-dialog.ts';

/** Marks shared wording in the page's Chinese texts; the choice is remembered and kept in the address. */
class SharedWording extends HTMLElement {
  #settings = JSON.parse(this.dataset['settings'] ?? '{}') as WordingSettings;
  readonly #button = this.querySelector('button');
  #files: Promise<WordingFile[]> | undefined;
  #isOn = false;

  connectedCallback() {
    if (this.#button === null) return;
    this.#button.addEventListener('click', () => {
      this.#choose(!this.#isOn);
    });
    document.addEventListener('marks', (event) => {
      if (event.target !== this && this.#isOn) this.#choose(false);
    });
    if (readChoice('shared') === '1') void this.#turn(true);
  }

  #choose(isOn: boolean) {
    keepChoice('shared', isOn ? '1' : '0');
    void this.#turn(isOn);
  }

  async #turn(isOn: boolean) {
    this.#isOn = isOn;
    this.#show('');
    unmark(document);
    if (!isOn) return;
    // Marks that a reader can press do not stand inside one another: the other switch goes off.
    this.dispatchEvent(new Event('marks', { bubbles: true }));
    try {
      const { data, documents, locale } = this.#settings;
      this.#files ??= Promise.all(documents.map((id) => load(`${data}${id}.json`)));
      const files = await this.#files;
      const names = files.flatMap(({ names: own }) =>
        Object.entries(own).map(([id, name]) => [id, name[locale]]),
      );
      this.#settings = { ...this.#settings, names: Object.fromEntries(names) as Record<string, string> };
      const passages = new Map(
        files.flatMap((file) => file.passages.map((each) => [each.id, each] as const)),
      );
      unmark(document);
      if (this.#isOn) this.#mark([...passages.values()]);
    } catch (error) {
      console.warn(error);
      this.#files = undefined;
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

async function load(address: string): Promise<WordingFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as WordingFile;
}

customElements.define('shared-wording', SharedWording);
