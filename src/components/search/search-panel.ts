import type { Answer } from '../../search/query/run-search.ts';
import { readAddress, writeAddress, type SearchState } from '../../search/query/search-address.ts';
import { SearchClient } from '../../search/query/search-client.ts';
import { drawConcordance, drawPlaces } from './draw-places.ts';
import { drawNear, drawTerms } from './draw-suggestions.ts';
import { drawUnderstood, foundSentence, noQuestion } from './draw-summary.ts';
import { element } from '../shared/element.ts';
import { inOneLine, LINE_BREAK } from '../shared/keep-line-breaks.ts';
import { explainFailure } from '../shared/explain-failure.ts';
import { PlaceOnPage } from './place-on-page.ts';
import { QuotationPlace } from './quotation-place.ts';
import { showControls, watchControls } from './result-controls.ts';
import { searchWords, type SearchSettings } from './search-settings.ts';

/** Places shown at first: one screen, a few kilobytes of text. */
const FIRST = 5;
/** Places added when the reader asks for more, or shown at once in the concordance. */
const MORE = 100;

class SearchPanel extends HTMLElement {
  readonly #settings = JSON.parse(this.dataset['settings'] ?? '{}') as SearchSettings;
  readonly #words = searchWords;
  readonly #client = new SearchClient(this.#settings.files);
  readonly #place = new PlaceOnPage();
  #state: SearchState = readAddress('');
  #most = FIRST;
  #searches = 0;
  readonly #quotation = new QuotationPlace(this.#part('quotation'), this.#settings);

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
      const state = readAddress(location.search);
      this.#state = { ...state, query: inOneLine(state.query) };
      this.#showHelp(this.#state.query);
      const { most, top } = this.#place.kept();
      this.#most = most ?? this.#least();
      if (input !== null) input.value = this.#state.query;
      void this.#search()
        .then(() => this.#quotation.settled)
        .then(() => {
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
    const asked = query.replaceAll(LINE_BREAK, ' ');
    return this.#client.ask({ query: asked, chosen: this.#state.chosen, most });
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
    this.#quotation.answer(query);
    const failed = this.#part('failed');
    if (failed.contains(document.activeElement)) this.querySelector('input')?.focus({ preventScroll: true });
    failed.hidden = true;
    if (query.trim() === '') {
      this.#clear(this.#words.empty);
      return;
    }
    this.#part('results').setAttribute('aria-busy', 'true');
    this.#part('status').textContent = this.#words.loading;
    try {
      const answer = await this.find(query);
      if (search === this.#searches) this.#draw(answer);
    } catch (error) {
      if (search !== this.#searches) return;
      console.warn(error);
      this.#clear('');
      this.#part('failed').hidden = false;
      void explainFailure(this.#part('why'), this.#part('retry'));
    }
  }

  #clear(status: string) {
    for (const part of ['understood', 'terms', 'near', 'results', 'also']) this.#part(part).replaceChildren();
    for (const part of ['ways', 'more', 'controls']) this.#part(part).hidden = true;
    this.#part('status').textContent = status;
    this.#part('results').setAttribute('aria-busy', 'false');
  }

  #draw(answer: Answer) {
    const why = noQuestion(answer, this.#words);
    if (why !== null) {
      this.#clear(why);
      return;
    }
    const { readings, suggestions } = answer;
    const settings = this.#settings;
    this.#part('understood').replaceChildren(...(this.#quotation.isShown ? [] : drawUnderstood(answer)));
    const sentences = readings.map((reading) => {
      const sentence = foundSentence(reading, this.#words);
      return readings.length > 1 ? this.#words.within(this.#words.kinds[reading.kind], sentence) : sentence;
    });
    const found = sentences.join(this.#words.space);
    this.#part('status').textContent = this.#quotation.isShown ? this.#words.asSearch(found) : found;
    this.#part('terms').replaceChildren(...drawTerms(suggestions, settings));
    // Where the texts have what was asked for, suggestions come after the results.
    const isFound = readings.some(({ exact, notes }) => exact.places + notes.places > 0);
    this.#part(isFound ? 'also' : 'near').replaceChildren(...drawNear(suggestions, settings));
    this.#part(isFound ? 'near' : 'also').replaceChildren();
    this.#part('ways').hidden = readings.some(({ unchosen }) => unchosen > 0);
    showControls(this.#part('controls'), this.#state, answer, settings);
    const results = readings.flatMap(({ kind, places }) => [
      ...(readings.length > 1 && places.length > 0
        ? [element('h2', 'search-reading', this.#words.kinds[kind])]
        : []),
      ...(this.#state.view === 'concordance'
        ? drawConcordance(places, kind === 'english' ? 'en' : 'zh', this.#state.sort, settings)
        : drawPlaces(places, kind, settings)),
    ]);
    this.#part('results').replaceChildren(...results);
    this.#part('results').setAttribute('aria-busy', 'false');
    const more = Math.max(...readings.map((reading) => reading.more));
    this.#part('more').hidden = more === 0;
    this.#part('more').textContent = this.#words.more(Math.min(more, MORE));
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (part === null) throw new Error(`The search page has no part ${name}.`);
    return part;
  }
}

customElements.define('search-panel', SearchPanel);
