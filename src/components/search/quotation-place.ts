import { explainFailure } from '../shared/explain-failure.ts';
import { quotationIn } from './quotation-in.ts';
import { searchWords, type SearchSettings } from './search-settings.ts';

/** The place above the results where a long paste is answered as a quotation; what answers it is loaded then. */
export class QuotationPlace {
  readonly #place: HTMLElement;
  readonly #settings: SearchSettings;
  #asked: string | null = null;
  /** Until the answer is there. */
  settled: Promise<void> = Promise.resolve();

  constructor(place: HTMLElement, settings: SearchSettings) {
    this.#place = place;
    this.#settings = settings;
  }

  get isShown(): boolean {
    return !this.#place.hidden;
  }

  /** Answers a quotation once, whatever is then chosen of its results; any other query empties the place. */
  answer(query: string) {
    const quotation = quotationIn(query);
    if (quotation === this.#asked) return;
    this.#asked = quotation;
    for (const part of this.#place.children) part.replaceChildren();
    this.#place.hidden = quotation === null;
    if (quotation !== null) this.settled = this.#show(quotation);
  }

  async #show(quotation: string) {
    try {
      const { showVerdict } = await import('./quotation-verdict.ts');
      await showVerdict(this.#place, quotation, this.#settings);
    } catch (error) {
      console.warn(error);
      if (quotation !== this.#asked) return;
      // Asked again, it is checked again.
      this.#asked = null;
      const [status] = this.#place.children;
      if (status !== undefined) status.textContent = searchWords.unloaded;
      void explainFailure(status ?? null);
    }
  }
}
