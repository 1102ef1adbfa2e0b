import { QuotationChecker } from '../../quote-check/quotation-checker.ts';
import { quoteCheckWords } from '../../quote-check/quote-check-words.ts';
import { hashOf, shownAnswer } from '../../quote-check/shown-answer.ts';
import { element } from '../../shared/element.ts';
import { explainFailure } from '../../shared/explain-failure.ts';
import { searchWords, type SearchSettings } from '../search-settings.ts';
import { quotationIn } from './quotation-in.ts';

/** Answers a long paste as a quotation, above the results of the search. */
export class PastedQuotation {
  readonly #place: HTMLElement;
  readonly #settings: SearchSettings;
  readonly #checker: QuotationChecker;
  #asked: string | null = null;

  constructor(place: HTMLElement, settings: SearchSettings) {
    this.#place = place;
    this.#settings = settings;
    this.#checker = new QuotationChecker(settings.files);
  }

  /** Whether a query is taken for a quotation, which is answered once, whatever is then chosen of its results. */
  takes(query: string): boolean {
    const quotation = quotationIn(query);
    this.#place.hidden = quotation === null;
    if (quotation !== this.#asked) {
      this.#asked = quotation;
      for (const part of this.#place.children) part.replaceChildren();
      if (quotation !== null) void this.#answer(quotation);
    }
    return quotation !== null;
  }

  async #answer(quotation: string) {
    const [status, answer] = this.#place.children;
    if (status === undefined || answer === undefined) return;
    const words = quoteCheckWords;
    status.textContent = words.loading;
    const found = await this.#checker.ask(quotation);
    if (quotation !== this.#asked) return;
    if (found === null) {
      // Asked again, it is checked again.
      this.#asked = null;
      status.textContent = searchWords.unloaded;
      void explainFailure(status);
      return;
    }
    const { heading, sections } = shownAnswer(found, quotation, this.#settings, words);
    status.textContent = heading;
    answer.setAttribute('data-verdict', found.answer.verdict);
    answer.replaceChildren(...sections);
    // A very long one has no address.
    const hash = hashOf(quotation);
    if (hash === '') return;
    const page = element('a', 'inline-block py-1', words.ownPage);
    page.href = `${this.#settings.root}quote-check/${hash}`;
    answer.append(element('p', 'no-print mt-2 text-sm', page));
  }
}
