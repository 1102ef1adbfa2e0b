import type { QuotationAnswer } from '../../quotation/answer-quotation.ts';
import { explainFailure } from '../shared/explain-failure.ts';
import { QuotationChecker } from './quotation-checker.ts';
import { quoteCheckWords } from './quote-check-words.ts';
import { hashOf, shownAnswer, type QuoteCheckSettings } from './shown-answer.ts';

/** Compares a quotation with the texts, and shows the answer. */
class QuoteCheck extends HTMLElement {
  readonly #settings = JSON.parse(this.dataset['settings'] ?? '{}') as QuoteCheckSettings;
  readonly #words = quoteCheckWords;
  readonly #checker = new QuotationChecker(this.#settings.files);
  #asked = '';

  connectedCallback() {
    const [form, field, button] = [
      this.querySelector('form'),
      this.querySelector('textarea'),
      this.querySelector('button'),
    ];
    if (form === null || field === null || button === null) return;
    button.disabled = false;
    this.#hide('[data-failed]', true);
    this.querySelector<HTMLElement>('[data-failed]')?.setAttribute('data-ready', '');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      history.pushState(null, '', hashOf(field.value) || location.pathname);
      this.#check(field.value);
    });
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
    });
    this.querySelector('[data-retry]')?.addEventListener('click', () => {
      field.focus({ preventScroll: true });
      this.#check(this.#asked);
    });
    const restore = () => {
      field.value = quotationIn(location.hash);
      this.#check(field.value);
    };
    addEventListener('hashchange', restore);
    addEventListener('popstate', restore);
    if (location.hash !== '') restore();
  }

  #check(quotation: string) {
    this.#asked = quotation;
    this.#hide('[data-failed]', true);
    this.#show([]);
    if (quotation.trim() === '') {
      this.#checker.giveUp();
      this.#say(this.#words.nothingPasted(this.#settings.documents));
      return;
    }
    this.#say(this.#words.loading, true);
    void this.#checker.ask(quotation).then((found) => {
      this.#receive(found);
    });
  }

  #receive(found: QuotationAnswer | null) {
    if (found === null) {
      this.#fail();
      return;
    }
    const { heading, sections } = shownAnswer(found, this.#asked, this.#settings, this.#words);
    this.#show(sections, found.answer.verdict);
    this.#say(heading);
    this.#reveal();
  }

  #fail() {
    this.#say('');
    this.#hide('[data-failed]', false);
    void explainFailure(this.querySelector('[data-why]'), this.querySelector('[data-retry]'));
  }

  /** Brings the verdict and what is below it into sight, where it stands below the field on a small screen. */
  #reveal() {
    const status = this.querySelector('[data-status]');
    const { top = 0, bottom = 0 } = status?.getBoundingClientRect() ?? {};
    if (top < 0 || bottom > innerHeight / 2) status?.scrollIntoView({ block: 'start' });
  }

  #say(text: string, isBusy = false) {
    this.querySelector('[data-answer]')?.setAttribute('aria-busy', String(isBusy));
    const status = this.querySelector('[data-status]');
    if (status !== null) status.textContent = text;
  }

  #show(sections: readonly Node[], verdict = '') {
    const place = this.querySelector<HTMLElement>('[data-answer]');
    if (place === null) return;
    place.dataset['verdict'] = verdict;
    place.replaceChildren(...sections);
  }

  #hide(selector: string, hidden: boolean) {
    const part = this.querySelector<HTMLElement>(selector);
    if (part !== null) part.hidden = hidden;
  }
}

/** The quotation in an address; empty where there is none or it is damaged. */
function quotationIn(hash: string): string {
  return new URLSearchParams(hash.slice(1).replaceAll('+', '%2B')).get('q') ?? '';
}

customElements.define('quote-check', QuoteCheck);
