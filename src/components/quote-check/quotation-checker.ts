import type { QuotationAnswer } from '../../quotation/answer-quotation.ts';
import { quotationLanguage } from '../../quotation/quotation-language.ts';
import type { QuoteQuestion, QuoteReply } from './quote-check-worker.ts';

/** Compares quotations with the texts in a worker, so that the page stays responsive. */
export class QuotationChecker {
  readonly #root: string;
  #worker: Worker | null = null;
  #question = 0;

  /** @param files The root of the site, ending in `/`. */
  constructor(files: string) {
    this.#root = new URL(files, location.href).href;
  }

  /** Answers with null where the texts could not be loaded; of several questions asked at once, only the last is answered. */
  ask(quotation: string): Promise<QuotationAnswer | null> {
    const id = ++this.#question;
    this.#worker ??= new Worker(new URL('./quote-check-worker.ts', import.meta.url), { type: 'module' });
    const worker = this.#worker;
    return new Promise((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<QuoteReply>) => {
        if (data.id === this.#question) resolve(data.found);
      };
      // The worker's script could not be loaded: the next question starts another.
      worker.onerror = () => {
        this.#worker = null;
        resolve(null);
      };
      const question: QuoteQuestion = {
        id,
        quotation,
        language: quotationLanguage(quotation),
        root: this.#root,
      };
      worker.postMessage(question);
    });
  }

  /** Leaves the question that is being answered without an answer. */
  giveUp() {
    this.#question++;
  }
}
