import { fillEdition, NewerRelease, type Progress } from '../../release/offline/fill-edition.ts';
import { writePreferences, type KeptEdition } from '../../release/offline/site-caches.ts';
import { NAME } from '../../corpus/edition/edition.ts';
import { element } from '../shared/element.ts';
import { EditionChoice } from './edition-choice.ts';
import { formatDay, formatSize } from './format-size.ts';
import { offlineState, removeAll, type OfflineState } from './offline-state.ts';
import { offlineWords } from './offline-words.ts';
import { pageLang } from '../../i18n/page-words.ts';
import { siteRoot } from '../../i18n/site-root.ts';

const { dataset } = document.documentElement;
const language = pageLang();
const words = offlineWords();

/** Pages that are listed by name; of more, the number. */
const LISTED = 40;

/** Shows what is kept in this browser, keeps the whole edition, and removes it. */
class OfflinePanel extends HTMLElement {
  readonly #choice = new EditionChoice(this.#part('choice') as HTMLFormElement, words, dataset['release']);
  #keeping: AbortController | undefined;

  connectedCallback() {
    if (!/\/offline\/(?:index\.html)?$/u.test(location.pathname)) standIn();
    this.#part('status').textContent = words.looking;
    this.#part('choice').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#keep();
    });
    this.#onClick('stop', () => {
      this.#keeping?.abort();
    });
    this.#onClick('reload', () => {
      location.reload();
    });
    this.#onClick('restart', () => {
      localStorage.removeItem('offline');
      location.reload();
    });
    this.#onClick('remove', () => {
      void removeAll().then(() => this.#look());
    });
    void this.#look();
    // The worker keeps pages while this one is open.
    addEventListener('visibilitychange', () => {
      if (!document.hidden && this.#keeping === undefined) void this.#look();
    });
  }

  /** Shows the state as it is, after a word on what has just failed. */
  async #look(failure = '') {
    const focused = this.contains(document.activeElement) ? document.activeElement : null;
    const state = await offlineState(dataset['release']);
    const canKeep = 'pages' in state;
    this.#part('status').textContent = failure === '' ? describe(state) : failure;
    this.#showFacts('kept' in state ? state.kept : null);
    this.#show('restart', state.is === 'removed');
    this.#show('saved', canKeep);
    this.#show('choice', canKeep);
    this.#show('stop', false);
    this.#show('progress', false);
    if (canKeep) await this.#choice.open('kept' in state ? state.kept.languages : null);
    drawKeptPages(this.#part('list'), canKeep ? state.pages : []);
    this.toggleAttribute('data-known', true);
    // A button that has done its work and gone leaves the focus to what it did.
    if (focused?.closest('[hidden]')) this.#part('status').focus({ preventScroll: true });
  }

  async #keep() {
    const { release } = dataset;
    if (release === undefined || this.#keeping !== undefined) return;
    this.#keeping = new AbortController();
    for (const part of ['saved', 'reload', 'choice']) this.#show(part, false);
    this.#show('progress', true);
    this.#show('stop', true);
    this.#part('stop').focus({ preventScroll: true });
    let failure = '';
    try {
      const edition = { base: siteRoot(), release, preferences: { languages: this.#choice.languages() } };
      askToLast();
      await fillEdition(edition, this.#progress, this.#keeping.signal);
      await writePreferences(edition.base, edition.preferences);
    } catch (error) {
      console.warn(error);
      failure = this.#keeping.signal.aborted ? words.stopped : words.failed[reasonOf(error)];
      this.#show('reload', error instanceof NewerRelease);
    }
    this.#keeping = undefined;
    await this.#look(failure);
  }

  readonly #progress = ({ files, bytes, ofFiles, ofBytes }: Progress) => {
    const [size, ofSize] = [formatSize(bytes, language), formatSize(ofBytes, language)];
    this.#part('status').textContent = words.keeping(String(files), String(ofFiles), size, ofSize);
    const bar = this.#part('progress') as HTMLProgressElement;
    bar.max = ofFiles;
    bar.value = files;
  };

  #showFacts(kept: KeptEdition | null) {
    this.#show('facts', kept !== null);
    if (kept === null) return;
    const { version, date, on, files, bytes, languages } = kept;
    const day = (iso: string) => formatDay(iso, language) ?? iso;
    this.#part('version').textContent = words.versionOf(version, day(date));
    this.#part('languages').textContent = languages.map((each) => words.languages[each]).join(' · ');
    this.#part('on').textContent = day(on);
    this.#part('size').textContent = words.files(String(files), formatSize(bytes, language));
  }

  #show(name: string, isShown: boolean) {
    this.#part(name).hidden = !isShown;
  }

  #onClick(name: string, action: () => void) {
    this.#part(name).addEventListener('click', action);
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (part === null) throw new Error(`The page has no part ${name}.`);
    return part;
  }
}

/** The state in a sentence. */
function describe(state: OfflineState): string {
  if (state.is === 'unfinished') return words.unfinished(String(state.files));
  if (state.is === 'visited' && state.pages.length > 0) return words.visited(String(state.pages.length));
  return words[state.is === 'visited' ? 'nothing' : state.is];
}

/** Lists pages kept by their addresses, each under its own title. */
function drawKeptPages(place: HTMLElement, pages: readonly string[]): void {
  place.hidden = pages.length === 0;
  const more = pages.length - LISTED;
  const [list, rest] = [place.querySelector('ul'), place.querySelector('p')];
  if (rest !== null) rest.textContent = more > 0 ? words.listMore(String(more)) : '';
  void Promise.all(pages.slice(0, LISTED).map(drawPage)).then((items) => list?.replaceChildren(...items));
}

async function drawPage(address: string): Promise<HTMLLIElement> {
  const response = await caches.match(address);
  // The policy of this page does not allow the styles inside another.
  const html = ((await response?.text()) ?? '').replace(/<style>.*?<\/style>/su, '');
  const page = new DOMParser().parseFromString(html, 'text/html');
  const title = Object.values(NAME).reduce((left, name) => left.replace(` · ${name}`, ''), page.title);
  const link = element('a', 'inline-block py-1', title === '' ? address : title);
  link.href = address;
  link.lang = page.documentElement.lang;
  return element('li', '', link);
}

/** The page is shown in the place of one that is not kept. */
function standIn() {
  for (const part of document.querySelectorAll<HTMLElement>('[data-missing]')) {
    part.textContent = part.dataset['missing'] ?? '';
    part.hidden = false;
  }
  document.title = words.missing;
  // What can be read instead is what such a reader wants.
  document.querySelector('[data-saved]')?.setAttribute('open', '');
}

function reasonOf(error: unknown): keyof typeof words.failed {
  if (error instanceof NewerRelease) return 'newer';
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'room' : 'network';
}

/** Asks the browser not to delete what is kept by itself; it may say no, or ask the reader, for whom nothing waits. */
function askToLast() {
  // Some browsers in use cannot be asked.
  (navigator.storage as StorageManager | undefined)?.persist().catch(() => false);
}

customElements.define('offline-panel', OfflinePanel);
