import type { Answer } from '../../search/query/run-search.ts';
import { readAddress, writeAddress, type SearchState } from '../../search/query/search-address.ts';
import { SearchClient } from '../../search/query/search-client.ts';
import { explainFailure } from '../shared/explain-failure.ts';
import { PlaceOnPage } from './place-on-page.ts';
import type { PastedQuotation } from './quotation/pasted-quotation.ts';
import { showControls, watchControls } from './result-controls.ts';
import { searchWords, type SearchSettings } from './search-settings.ts';

/** Places shown at first: one screen, a few kilobytes of text. */
const FIRST = 5;
/** Places added when the reader asks for more, or shown at once in the concordance. */
const MORE = 100;

/** What draws results comes while the search looks for them. */
const loadDrawing = () => import('./results/draw-answer.ts');
/** Fewer characters than any quotation of one line has. */
const LEAST_QUOTATION = 30;

class SearchPanel extends HTMLElement {
  readonly #settings = JSON.parse(this.dataset['settings'] ?? '{}') as SearchSettings;
  readonly #words = searchWords;
  readonly #client = new SearchClient(this.#settings.files);
  readonly #place = new PlaceOnPage();
  #state: SearchState = readAddress('');
  #most = FIRST;
  #searches = 0;
  #quotation: PastedQuotation | undefined;

  connectedCallback() {
    this.#part('failed').dataset['ready'] = '';
    const input = this.querySelector('input');
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#showHelp(input?.value ?? '');
      this.#go({ ...this.#state, query: input?.value ?? '' });
    });
    watchControls(this.#part('controls'), (to) => {
      // The results are always those of the query in the field.
      this.#go({ ...this.#state, query: input?.value ?? '', ...to });
    });
    this.#part('more').addEventListener('click', () => {
      this.#most += MORE;
      this.#place.keep(this.#most);
      void this.#showMore();
    });
    const restore = () => {
      this.#state = readAddress(location.search);
      this.#showHelp(this.#state.query);
      const { most, top } = this.#place.kept();
      this.#most = most ?? this.#least();
      if (input !== null) input.value = this.#state.query;
      void this.#search().then(() => {
        if (top !== undefined) scrollTo(0, top);
      });
    };
    addEventListener('popstate', restore);
    // What a reader is typing when the script comes stays.
    const typed = input === document.activeElement ? input?.value : undefined;
    restore();
    if (input !== null && typed !== undefined && this.#state.query === '') input.value = typed;
    if (this.#state.query === '' && location.hash === '#q') input?.focus();
  }

  /** Answers a query without showing the answer; the first `most` places come with their texts. */
  find(query: string, most: number = this.#most): Promise<Answer> {
    // The lines of a text are searched as its words are.
    return this.#client.ask({ query: query.replaceAll('↵', ' '), chosen: this.#state.chosen, most });
  }

  /** What is asked, and all that answers it. */
  async whole(): Promise<{ state: SearchState; answer: Answer; settings: SearchSettings }> {
    const state = this.#state;
    return { state, answer: await this.find(state.query, Infinity), settings: this.#settings };
  }

  /** Shows a state and adds it to the history, unless it is the one already shown. */
  #go(state: SearchState) {
    const address = `${location.pathname}${writeAddress(state)}`;
    const isSame =
      writeAddress(state) === writeAddress(this.#state) && state.query.trim() === this.#state.query.trim();
    this.#state = state;
    if (!isSame) {
      this.#place.leave(address);
      this.#most = this.#least();
    }
    void this.#search();
  }

  /** Shows more places; once there are no more, the focus goes from the button to the first that is new. */
  async #showMore() {
    const places = () => this.#part('results').querySelectorAll('li');
    const before = places().length;
    await this.#search();
    if (this.#part('more').hidden) places()[before]?.querySelector('a')?.focus({ preventScroll: true });
  }

  /** How to search is told where nothing is asked. */
  #showHelp(query: string) {
    this.#part('help').toggleAttribute('open', query.trim() === '');
  }

  #least(): number {
    return this.#state.view === 'concordance' ? MORE : FIRST;
  }

  async #search() {
    const search = ++this.#searches;
    const { query } = this.#state;
    const failed = this.#part('failed');
    if (failed.contains(document.activeElement)) this.querySelector('input')?.focus({ preventScroll: true });
    failed.hidden = true;
    if (query.trim() === '') {
      this.#quotation?.takes('');
      this.#clear(this.#words.empty);
      return;
    }
    this.#part('results').setAttribute('aria-busy', 'true');
    // What was said of the list before is not said of this one.
    this.#part('take').querySelector('[role=status]')?.replaceChildren();
    this.#part('status').textContent = this.#words.loading;
    // Where it does not come, drawing fails.
    loadDrawing().catch(() => undefined);
    try {
      const [answer, isQuotation] = await Promise.all([this.find(query), this.#isQuotation(query)]);
      if (search === this.#searches) await this.#draw(answer, isQuotation);
    } catch (error) {
      if (search !== this.#searches) return;
      console.warn(error);
      this.#clear('');
      this.#part('failed').hidden = false;
      void explainFailure(this.#part('why'), this.#part('retry'));
    }
  }

  /** Whether a query is a quotation, which is answered as such above the results; what does so is loaded then. */
  async #isQuotation(query: string): Promise<boolean> {
    if (query.length < LEAST_QUOTATION && !/[↵\n]/u.test(query)) return this.#quotation?.takes('') ?? false;
    try {
      const { PastedQuotation } = await import('./quotation/pasted-quotation.ts');
      this.#quotation ??= new PastedQuotation(this.#part('quotation'), this.#settings);
      return this.#quotation.takes(this.#state.query);
    } catch (error) {
      console.warn(error);
      return false;
    }
  }

  #clear(status: string) {
    for (const part of ['understood', 'terms', 'near', 'results', 'also']) this.#part(part).replaceChildren();
    for (const part of ['ways', 'more', 'controls', 'take']) this.#part(part).hidden = true;
    this.#part('status').textContent = status;
    this.#part('results').setAttribute('aria-busy', 'false');
  }

  async #draw(answer: Answer, isQuotation: boolean) {
    const why = noQuestion(answer);
    if (why !== null) {
      this.#clear(why);
      return;
    }
    const search = this.#searches;
    const { drawAnswer } = await loadDrawing();
    if (search !== this.#searches) return;
    drawAnswer((name) => this.#part(name), answer, this.#state, this.#settings, isQuotation);
    showControls(this.#part('controls'), this.#state, answer, this.#settings);
    this.#part('take').hidden = answer.readings.every(({ places }) => places.length === 0);
    this.#part('results').setAttribute('aria-busy', 'false');
    const more = Math.max(...answer.readings.map((reading) => reading.more));
    this.#part('more').hidden = more === 0;
    this.#part('more').textContent = this.#words.more(Math.min(more, MORE));
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (part === null) throw new Error(`The search page has no part ${name}.`);
    return part;
  }
}

/** Why there is nothing to search for; null where there is. */
function noQuestion(answer: Answer): string | null {
  if (answer.readings.some(({ quoted, words: asked }) => quoted.length + asked.length > 0)) return null;
  return answer.tokens.length > 0 ? searchWords.onlyExcluded : searchWords.punctuation;
}

customElements.define('search-panel', SearchPanel);
