import type { DocumentFile } from '../../analysis/document/document-file.ts';
import type { CompareWords } from '../../i18n/en/pages/compare.ts';
import { shortName } from '../../naming/short-name.ts';
import { explainFailure } from '../shared/explain-failure.ts';
import { loadJson } from '../shared/load-json.ts';
import { findDocument, type ListedDocument } from './find-document.ts';
import { localeOf } from '../../i18n/locales.ts';
import { wordsIn } from '../../i18n/page-words.ts';

/** The two fields or lists of documents. */
const FIELDS = ':is(input, select):is([name=a], [name=b])';

const WORDS = import.meta.glob<CompareWords>('../../i18n/*/pages/compare.ts', { import: 'compare' });

/** Sets any two documents side by side in the browser, from their files; the choice is kept in the address. */
class CompareAny extends HTMLElement {
  readonly #locale = localeOf(this.dataset['locale']);
  readonly #root = this.dataset['root'] ?? '/';
  readonly #files = this.dataset['files'] ?? '/data/';
  #listed: Promise<ListedDocument[]> | undefined;
  #asked = 0;
  #answered = '';

  connectedCallback() {
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      const asked = new URLSearchParams(
        [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
      );
      const [a, b] = [asked.get('a') ?? '', asked.get('b') ?? ''];
      if ('paged' in this.dataset && a !== '' && b !== '' && a !== b) {
        location.assign(`${this.#root}compare/${a}/${b}/`);
        return;
      }
      history.pushState(null, '', `?${asked}`);
      void this.#answer();
    });
    this.addEventListener('focusin', () => void this.#offer(), { once: true });
    this.querySelector('[data-retry]')?.addEventListener('click', () => {
      form?.querySelector('button')?.focus({ preventScroll: true });
      void this.#answer();
    });
    // A link within the rows is a step of the history too, and asks for nothing else.
    addEventListener('popstate', () => {
      if (location.search !== this.#answered) void this.#answer();
    });
    void this.#answer().then(() => {
      // Only now can a row be told from a place that the page does not have.
      delete this.dataset['drawnLater'];
      dispatchEvent(new Event('hashchange'));
    });
  }

  /** Shows what the address asks for: nothing, a comparison, or what is wrong with it. */
  async #answer() {
    this.#answered = location.search;
    const asked = new URLSearchParams(location.search);
    const names = ['a', 'b'].map((name) => asked.get(name)?.trim() ?? '');
    const isAsked = names.some((name) => name !== '');
    for (const each of document.querySelectorAll<HTMLElement>('[data-index]')) each.hidden = isAsked;
    this.#show([]);
    const turn = ++this.#asked;
    if (!isAsked) return;
    for (const [index, field] of this.querySelectorAll<HTMLInputElement>(FIELDS).entries())
      field.value = names[index] ?? '';
    try {
      const words = await this.#words();
      this.#say(words.any.loading);
      await this.#compare(names, words, turn);
    } catch (error) {
      console.warn(error);
      this.#listed = undefined;
      if (turn !== this.#asked) return;
      // The words may be what could not be loaded.
      this.#say(this.dataset['failed'] ?? '', true);
      void explainFailure(this.querySelector('[data-status]'), this.querySelector('[data-retry]'));
    }
  }

  async #compare(names: readonly string[], words: CompareWords, turn: number) {
    const listed = await this.#list();
    const found = names.map((name) => findDocument(name, listed));
    const unknown = names.find((name, index) => name !== '' && found[index] === undefined);
    const [a, b] = found;
    if (unknown !== undefined) this.#say(words.any.unknown(unknown));
    else if (a === undefined || b === undefined) this.#say(words.any.choose);
    else if (a === b) this.#say(words.any.same);
    else await this.#draw(a, b, words, turn);
  }

  async #draw(a: ListedDocument, b: ListedDocument, words: CompareWords, turn: number) {
    const [
      first,
      second,
      { compareFiles },
      { drawComparison },
      { pairFacts },
      { foldFront },
      { prepareCards },
    ] = await Promise.all([
      this.#load<DocumentFile>(`documents/${a.id}.json`),
      this.#load<DocumentFile>(`documents/${b.id}.json`),
      import('../../analysis/counterparts/compare-files.ts'),
      import('./draw-comparison.ts'),
      import('./pair-facts.ts'),
      import('./fold-front.ts'),
      import('./prepare-cards.ts'),
    ]);
    if (turn !== this.#asked) return;
    const comparison = compareFiles(first, second);
    const nameOf = ({ name, issued }: ListedDocument) => shortName({ shortName: name, issued }, this.#locale);
    const [nameA, nameB] = [nameOf(a), nameOf(b)];
    const facts = pairFacts(comparison, { locale: this.#locale, words: { compare: words } });
    this.#say([words.any.done(nameA, nameB), ...facts.map(({ text }) => text)].join(' '));
    const swap = this.querySelector<HTMLAnchorElement>('[data-swap]');
    if (swap !== null) swap.href = `?${new URLSearchParams({ a: b.id, b: a.id })}`;
    this.querySelector('comparison-bar')?.setAttribute('data-documents', `${a.id} ${b.id}`);
    this.#show(drawComparison(comparison, { root: this.#root, locale: this.#locale, words }));
    const made = this.querySelector<HTMLElement>('.comparison');
    if (made === null) return;
    foldFront(made);
    prepareCards(made, words.card);
    if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  /** Fills the list of documents once a reader turns to the fields. */
  async #offer() {
    const listed = await this.#list().catch(() => []);
    const options = listed.map(({ id, name, issued }) => {
      const names = (['zh', 'en'] as const).map((locale) => shortName({ shortName: name, issued }, locale));
      return new Option(names.join(' · '), id);
    });
    this.querySelector('datalist')?.replaceChildren(...options);
  }

  #list(): Promise<ListedDocument[]> {
    return (this.#listed ??= this.#load<ListedDocument[]>('documents.json'));
  }

  #load<T>(file: string): Promise<T> {
    return loadJson<T>(`${this.#files}${file}`);
  }

  #words(): Promise<CompareWords> {
    return wordsIn(WORDS, this.#locale)();
  }

  #say(message: string, isFailed = false) {
    const status = this.querySelector('[data-status]');
    if (status !== null) status.textContent = message;
    const retry = this.querySelector<HTMLElement>('[data-retry]');
    if (retry !== null) retry.hidden = !isFailed;
  }

  /** Shows the rows; an empty list removes the comparison. The bar of differences reads the rows, so it is made again. */
  #show(rows: readonly HTMLElement[]) {
    if (rows.length === 0) this.#say('');
    this.querySelector('[data-rows]')?.replaceChildren(...rows);
    const made = this.querySelector<HTMLElement>('[data-made]');
    if (made !== null) made.hidden = rows.length === 0;
    const jump = this.querySelector<HTMLTemplateElement>('[data-jump]')?.content.cloneNode(true);
    this.querySelector('[data-bar]')?.replaceChildren(
      ...(rows.length === 0 || jump === undefined ? [] : [jump]),
    );
  }
}

customElements.define('compare-any', CompareAny);
