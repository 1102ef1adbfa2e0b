import { en } from '../i18n/en.ts';
import { zh } from '../i18n/zh.ts';
import {
  findChinese,
  findEnglish,
  type FoundPlace,
  type FoundRecord,
  type FoundText,
} from '../search/find-places.ts';
import { parsePhrases, spaced, type Folding } from '../search/normalise.ts';

interface Settings {
  pagefind: string;
  root: string;
  locale: 'en' | 'zh';
  folding: Folding;
  names: Record<string, string>;
}

interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<FoundRecord> }[] }>;
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
      const places = await this.#find(query, phrases);
      if (this.#query !== query) return;
      const understood = isEnglish(query) ? [query.replace(/["“”]/gu, '').trim()] : phrases;
      const quoted = understood.map((phrase) => `“${phrase}”`).join(this.#words.comma);
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

  async #find(query: string, phrases: readonly string[]): Promise<FoundPlace[]> {
    const places = isEnglish(query)
      ? (await this.#records('en', query)).map(findEnglish)
      : await this.#findChinese(phrases);
    return places.sort((a, b) => a.order - b.order);
  }

  /** Pagefind finds the longest phrase; the rest is settled on the records' own text. */
  async #findChinese(phrases: readonly string[]): Promise<FoundPlace[]> {
    const [longest = ''] = [...phrases].sort((a, b) => b.length - a.length);
    const records = await this.#records('zh', `"${spaced(longest)}"`);
    return records.flatMap((record) => findChinese(record, phrases) ?? []);
  }

  async #records(language: 'zh' | 'en', query: string): Promise<FoundRecord[]> {
    const again = this.#attempt === 0 ? '' : `?attempt=${this.#attempt}`;
    const address = `${this.#settings.pagefind}${language}/pagefind.js${again}`;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    const { results } = await pagefind.search(query);
    return Promise.all(results.map((result) => result.data()));
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
    const english = isEnglish(this.#query);
    if (heading !== null) item.append(this.#line(document, heading, 'text-muted', english));
    for (const sentence of sentences) {
      const twin = element('p', 'mb-2 font-serif text-[0.9375rem] leading-relaxed text-muted', sentence.twin);
      twin.lang = english ? 'zh-Hans' : 'en';
      item.append(this.#line(document, sentence, 'text-lg leading-[1.7]', english), twin);
    }
    return item;
  }

  #line(document: string, { id, pieces }: FoundText, style: string, english: boolean): HTMLElement {
    const line = element('p', style);
    const link = element('a', 'font-serif no-underline hover:underline');
    link.lang = english ? 'en' : 'zh-Hans';
    link.setAttribute('href', `${this.#settings.root}documents/${document}/#${id}`);
    link.append(...pieces.map(({ text, found }) => (found ? element('mark', '', text) : text)));
    line.append(link, ' ', element('span', 'font-sans text-xs text-muted', id));
    return line;
  }
}

/** Whether a query is to be looked up in the translation: Latin letters and no Han character. */
function isEnglish(query: string): boolean {
  return /\p{Script=Latin}/u.test(query) && !/\p{Script=Han}/u.test(query);
}

function element(name: string, style: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (style !== '') made.className = style;
  made.textContent = text;
  return made;
}

customElements.define('search-panel', SearchPanel);
