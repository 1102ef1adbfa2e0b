import { filterPlaces } from '../../search/filter-places.ts';
import { DOCUMENTS_AT_ONCE } from '../../search/documents-at-once.ts';
import type { Answer } from '../../search/run-search.ts';
import { readAddress, writeAddress, type SearchState } from '../../search/search-address.ts';
import { SearchClient } from '../../search/search-client.ts';
import { drawConcordance } from './draw-concordance.ts';
import { drawPlaces } from './draw-places.ts';
import { drawUnderstood } from './draw-understood.ts';
import { element } from '../element.ts';
import { watchShortcut } from './shortcut-choice.ts';
import { showControls, watchControls } from './result-controls.ts';
import { searchWords, type SearchSettings } from './search-settings.ts';
import { foundSentence, noQuestion } from './search-status.ts';

/** Places up to which the English page loads the translations unasked. */
const TRANSLATED_AT_ONCE = 3;

class SearchPanel extends HTMLElement {
  readonly #settings = JSON.parse(this.dataset['settings'] ?? '{}') as SearchSettings;
  readonly #words = searchWords(this.#settings);
  readonly #client = new SearchClient(this.#settings.address);
  #state: SearchState = readAddress('');
  #answer: Answer | null = null;
  #most = DOCUMENTS_AT_ONCE;
  #twins = this.#settings.locale === 'en' ? TRANSLATED_AT_ONCE : 0;
  #searches = 0;

  connectedCallback() {
    this.#part('failed').dataset['ready'] = '';
    const input = this.querySelector('input');
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...this.#state, query: input?.value ?? '' });
    });
    watchControls(this.#part('controls'), (to) => {
      this.#go({ ...this.#state, ...to });
    });
    this.#part('more').addEventListener('click', () => {
      this.#most += DOCUMENTS_AT_ONCE;
      void this.#search();
    });
    watchShortcut(this.#part('shortcut'));
    this.#part('translate').addEventListener('click', () => {
      this.#twins = Infinity;
      void this.#search();
    });
    const restore = () => {
      this.#state = readAddress(location.search);
      if (input !== null) input.value = this.#state.query;
      void this.#search();
    };
    addEventListener('popstate', restore);
    restore();
    if (this.#state.query === '' && location.hash === '#q') input?.focus();
  }

  /** Answers a query as the page would, without showing it. */
  find(query: string): Promise<Answer> {
    const { chosen: choice } = this.#state;
    return this.#client.ask({ query, most: this.#most, choice, twins: this.#twins });
  }

  #go(state: SearchState) {
    const isSame = state.query === this.#state.query && this.#answer !== null;
    this.#state = state;
    history.pushState(null, '', `${location.pathname}${writeAddress(state)}`);
    // A choice among results already read is drawn from them.
    if (isSame && unreadOf(this.#answer) === 0) this.#draw();
    else {
      this.#most = DOCUMENTS_AT_ONCE;
      void this.#search();
    }
  }

  async #search() {
    const search = ++this.#searches;
    const { query } = this.#state;
    this.#answer = null;
    this.#part('failed').hidden = true;
    if (query.trim() === '') {
      this.#clear(this.#words.empty(this.#settings.documents));
      return;
    }
    this.#part('results').setAttribute('aria-busy', 'true');
    this.#part('status').textContent = this.#words.loading;
    try {
      const answer = await this.find(query);
      if (search !== this.#searches) return;
      this.#answer = answer;
      this.#draw();
    } catch (error) {
      if (search !== this.#searches) return;
      console.warn(error);
      this.#clear('');
      this.#part('failed').hidden = false;
    }
  }

  #clear(status: string) {
    this.#part('understood').replaceChildren();
    this.#part('status').textContent = status;
    this.#part('results').replaceChildren();
    this.#part('results').setAttribute('aria-busy', 'false');
    this.#part('more').hidden = true;
    this.#part('controls').hidden = true;
  }

  #draw() {
    if (this.#answer === null) return;
    const why = noQuestion(this.#answer, this.#words);
    if (why !== null) {
      this.#clear(why);
      return;
    }
    const unread = unreadOf(this.#answer);
    const all = this.#answer.readings;
    const useful = all.filter(({ places }) => places.some(({ tier }) => tier !== 'some'));
    const readings = useful.length > 0 ? useful : all.slice(0, 1);
    const drawn = readings.map((reading) => ({
      ...reading,
      shown: filterPlaces(reading.places, this.#state.chosen),
    }));
    this.#part('understood').replaceChildren(...drawUnderstood(readings, this.#settings));
    this.#part('status').textContent = drawn
      .map((reading) => {
        const { kind } = reading;
        const sentence = foundSentence(reading, reading.shown, this.#words);
        return drawn.length > 1 ? this.#words.within(this.#words.kinds[kind], sentence) : sentence;
      })
      .join(' ');
    showControls(
      this.#part('controls'),
      this.#state,
      readings.flatMap(({ places }) => places),
      this.#settings,
    );
    const results = drawn.flatMap(({ kind, shown }) => [
      ...(drawn.length > 1 && shown.length > 0
        ? [element('h2', 'search-reading', this.#words.kinds[kind])]
        : []),
      ...(this.#state.view === 'concordance'
        ? drawConcordance(shown, kind === 'english' ? 'en' : 'zh-Hans', this.#state.sort, this.#settings)
        : drawPlaces(shown, kind, this.#settings)),
    ]);
    this.#part('results').replaceChildren(...results);
    this.#part('results').setAttribute('aria-busy', 'false');
    this.#part('translate').hidden = readings.every(({ places }) =>
      places.every(({ lines }) => lines.every(({ en }) => en.length > 0)),
    );
    this.#part('more').hidden = unread === 0;
    this.#part('more').textContent = this.#words.more(Math.min(unread, DOCUMENTS_AT_ONCE));
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (part === null) throw new Error(`The search page has no part ${name}.`);
    return part;
  }
}

/** Documents that may answer and were not read; none where there is no answer yet. */
function unreadOf(answer: Answer | null): number {
  return (answer?.readings ?? []).reduce((sum, { unread }) => sum + unread, 0);
}

customElements.define('search-panel', SearchPanel);
