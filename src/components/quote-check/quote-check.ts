import type { QuoteCheckWords } from '../../i18n/en/pages/quote-check.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pageWords } from '../../i18n/page-words.ts';
import { quotationLanguage } from '../../quotation/quotation-language.ts';
import { shortName } from '../../naming/short-name.ts';
import { explainFailure } from '../shared/explain-failure.ts';
import { answerHeading, answerSections } from './quote-answer.ts';
import type { QuoteQuestion, QuoteReply } from './quote-check-worker.ts';

/** What the page passes to its script. */
export interface QuoteCheckSettings {
  /** The root of the site, and of the pages in this language; each ends in `/`. */
  files: string;
  root: string;
  locale: Locale;
  /** How many documents a quotation is compared with. */
  documents: number;
}

// The words of the page's language alone are loaded.
const words = await pageWords(
  import.meta.glob<QuoteCheckWords>('../../i18n/*/pages/quote-check.ts', { import: 'quoteCheck' }),
)();

/** Longer quotations are not kept in the address, which some programs truncate. */
const LONGEST_IN_ADDRESS = 2000;

/** Compares a quotation with the texts in a worker, so that the page stays responsive, and shows the answer. */
class QuoteCheck extends HTMLElement {
  readonly #settings = JSON.parse(this.dataset['settings'] ?? '{}') as QuoteCheckSettings;
  readonly #words = words;
  #worker: Worker | null = null;
  #question = 0;
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
      history.pushState(null, '', hashOf(field.value));
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
    const id = ++this.#question;
    this.#asked = quotation;
    this.#hide('[data-failed]', true);
    this.#show([]);
    if (quotation.trim() === '') {
      this.#say(this.#words.nothingPasted(this.#settings.documents));
      return;
    }
    this.#say(this.#words.loading, true);
    const absolute = (address: string) => new URL(address, location.href).href;
    const root = absolute(this.#settings.files);
    this.#ask({ id, quotation, language: quotationLanguage(quotation), root });
  }

  #ask(question: QuoteQuestion) {
    this.#worker ??= new Worker(new URL('./quote-check-worker.ts', import.meta.url), { type: 'module' });
    this.#worker.onmessage = ({ data }: MessageEvent<QuoteReply>) => {
      if (data.id === this.#question) this.#receive(data);
    };
    // The worker's script could not be loaded: the next question starts another.
    this.#worker.onerror = () => {
      this.#worker = null;
      this.#fail();
    };
    this.#worker.postMessage(question);
  }

  #receive({ found }: QuoteReply) {
    if (found === null) {
      this.#fail();
      return;
    }
    const { answer, documents, unread } = found;
    const settings = this.#settings;
    const names = new Map(documents.map((each) => [each.id, shortName(each, settings.locale)]));
    const compared = { documents: documents.length, unread };
    const view = { settings, words: this.#words, language: quotationLanguage(this.#asked), names, compared };
    this.#show(answerSections(answer, view), answer.verdict);
    this.#say(answerHeading(answer, view));
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

/** The address that brings a quotation back. What follows the # is never sent to a server. */
function hashOf(quotation: string): string {
  const kept = quotation.length > LONGEST_IN_ADDRESS ? '' : quotation.toWellFormed();
  return kept.trim() === '' ? location.pathname : `#q=${encodeURIComponent(kept)}`;
}

/** The quotation in an address; empty where there is none or it is damaged. */
function quotationIn(hash: string): string {
  return new URLSearchParams(hash.slice(1).replaceAll('+', '%2B')).get('q') ?? '';
}

customElements.define('quote-check', QuoteCheck);
