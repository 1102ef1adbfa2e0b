import { en } from '../i18n/en.ts';
import { zh } from '../i18n/zh.ts';
import { findPlaces, type FoundPlace, type FoundSentence } from '../search/find-places.ts';
import { parsePhrases, spaced, type Folding } from '../search/normalise.ts';

interface Settings {
  pagefind: string;
  root: string;
  locale: 'en' | 'zh';
  folding: Folding;
  names: Record<string, string>;
}

interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  search(
    query: string,
  ): Promise<{ results: { data(): Promise<{ content: string; meta: Record<string, string> }> }[] }>;
}

class SearchPanel extends HTMLElement {
  readonly #settings = JSON.parse(this.dataset['settings'] ?? '{}') as Settings;
  readonly #words = (this.#settings.locale === 'zh' ? zh : en).search;
  #attempt = 0;
  #query = '';

  connectedCallback() {
    const input = this.querySelector('input');
    const form = this.querySelector('form');
    if (input === null || form === null) return;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const address = new URL(location.href);
      address.searchParams.set('q', input.value);
      history.pushState(null, '', address);
      void this.#search(input.value);
    });
    this.querySelector('[data-retry]')?.addEventListener('click', () => {
      this.#attempt++;
      void this.#search(this.#query);
    });
    const restore = () => {
      input.value = new URL(location.href).searchParams.get('q') ?? '';
      void this.#search(input.value);
    };
    addEventListener('popstate', restore);
    restore();
  }

  async #search(query: string) {
    this.#query = query;
    this.#show([], false);
    if (query.trim() === '') {
      this.#say(this.#words.empty);
      return;
    }
    const phrases = parsePhrases(query, this.#settings.folding);
    if (phrases.length === 0) {
      this.#say(this.#words.punctuation);
      return;
    }
    this.#say(this.#words.loading);
    try {
      const places = await this.#find(phrases);
      if (this.#query !== query) return;
      const quoted = phrases.map((phrase) => `“${phrase}”`).join(this.#words.comma);
      const documents = new Set(places.map(({ document }) => document)).size;
      this.#say(
        places.length === 0
          ? this.#words.nothing(quoted)
          : this.#words.found(quoted, places.length, documents),
      );
      this.#show(places, false);
    } catch (error) {
      if (this.#query !== query) return;
      console.warn(error);
      this.#say('');
      this.#show([], true);
    }
  }

  /** Pagefind finds the longest phrase; the rest is settled on the records' own text. */
  async #find(phrases: readonly string[]): Promise<FoundPlace[]> {
    const again = this.#attempt === 0 ? '' : `?attempt=${this.#attempt}`;
    const pagefind = (await import(
      /* @vite-ignore */ `${this.#settings.pagefind}pagefind.js${again}`
    )) as Pagefind;
    const [longest = ''] = [...phrases].sort((a, b) => b.length - a.length);
    const { results } = await pagefind.search(`"${spaced(longest)}"`);
    const records = await Promise.all(results.map((result) => result.data()));
    return records.flatMap((record) => findPlaces(record, phrases) ?? []).sort((a, b) => a.order - b.order);
  }

  /** Announces a state; the results are busy until there is something to show. */
  #say(text: string) {
    this.querySelector('[data-results]')?.setAttribute('aria-busy', String(text === this.#words.loading));
    const status = this.querySelector('[data-status]');
    if (status !== null) status.textContent = text;
  }

  #show(places: readonly FoundPlace[], failed: boolean) {
    const failure = this.querySelector<HTMLElement>('[data-failed]');
    if (failure !== null) failure.hidden = !failed;
    const groups = Object.entries(Object.groupBy(places, ({ document }) => document));
    const sections = groups.map(([document, own = []]) => this.#section(document, own));
    this.querySelector('[data-results]')?.replaceChildren(...sections);
  }

  #section(document: string, places: readonly FoundPlace[]): HTMLElement {
    const heading = element('h2', 'text-xl mb-2', this.#settings.names[document] ?? document);
    heading.append(
      element('span', 'ml-3 font-sans text-sm font-normal text-muted', this.#words.inDocument(places.length)),
    );
    const list = element('ol', 'divide-y divide-rule');
    list.append(...places.map((place) => this.#place(place)));
    const section = element('section', 'mt-8 max-w-3xl border-t border-edge pt-4');
    section.dataset['document'] = document;
    section.append(heading, list);
    return section;
  }

  #place({ document, place, heading, sentences }: FoundPlace): HTMLElement {
    const item = element('li', 'py-3 font-serif');
    item.dataset['place'] = place;
    item.lang = 'zh-Hans';
    if (heading !== null) item.append(this.#line(document, heading, 'text-muted'));
    item.append(...sentences.map((sentence) => this.#line(document, sentence, 'text-lg leading-[1.8]')));
    return item;
  }

  #line(document: string, { id, pieces }: FoundSentence, style: string): HTMLElement {
    const line = element('p', style);
    const link = element('a', 'no-underline hover:underline');
    link.setAttribute('href', `${this.#settings.root}documents/${document}/#${id}`);
    link.append(...pieces.map(({ text, found }) => (found ? element('mark', '', text) : text)));
    line.append(link, ' ', element('span', 'font-sans text-xs text-muted', id));
    return line;
  }
}

function element(name: string, style: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (style !== '') made.className = style;
  made.textContent = text;
  return made;
}

customElements.define('search-panel', SearchPanel);
