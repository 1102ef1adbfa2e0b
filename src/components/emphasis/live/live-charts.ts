import { UNITS } from '../../../analysis/emphasis/theme-weights.ts';
import type { ChartMarks } from '../../../charts/page/chart-marks.ts';
import { loadJson } from '../../shared/load-json.ts';
import { choiceAddress, KEYS, readChoice, type ChartChoice } from './chart-choice.ts';
import { ChartTip, type TipWords } from './chart-tip.ts';
import { enlivenDrawing } from './enliven-drawing.ts';
import { markChosen, showHeadlines } from './mark-chosen.ts';
import type { DrawnWords } from './redraw.ts';
import { showHow, tell, tellChoice, type ChoiceWords } from './tell-choice.ts';

type LiveWords = DrawnWords & TipWords & ChoiceWords;
type Key = (typeof KEYS)[number];

/** Makes the charts answer: tips, keys, what is marked everywhere at once, and the unit and coding they are drawn by. */
export class LiveCharts extends HTMLElement {
  #words = {} as LiveWords;
  #tip: ChartTip | null = null;
  #marks: Promise<ChartMarks> | null = null;
  /** What is drawn, and what the reader has asked for since, which may still be on its way. */
  #drawn: ChartChoice = { document: '', theme: '', coding: '', unit: UNITS[0] };
  #asked = this.#drawn;

  connectedCallback() {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as LiveWords;
    this.#drawn.unit = UNITS.find((each) => each === this.dataset['unit']) ?? UNITS[0];
    this.#tip = new ChartTip(this.#words, () => this.load());
    for (const drawing of this.#drawings()) {
      drawing.setAttribute('aria-description', this.#words.keys);
      enlivenDrawing(drawing, this.#tip, (document) => {
        this.#toggle('document', document);
      });
    }
    for (const key of this.querySelectorAll<HTMLElement>('[data-key]')) this.#addButton(key);
    this.#form?.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#form?.addEventListener('change', () => {
      this.#choose(this.#chosen());
    });
    this.#form?.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#choose({ document: '', theme: '', coding: '' });
    });
    for (const link of this.#units()) {
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        this.#choose(this.#chosen(), link);
      });
    }
    addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || this.#tip?.mark == null) return;
      const { mark, isPinned } = this.#tip;
      this.#tip.close();
      if (isPinned) mark.focus({ preventScroll: true });
    });
    addEventListener('pointerdown', ({ target }) => {
      if (!(target instanceof Element) || this.#tip?.holds(target) || target.closest('.mark')) return;
      this.#tip?.close();
    });
    addEventListener('popstate', () => {
      this.#restore();
    });
    this.#restore();
    // What the tips tell is fetched once everything that a reader came for is there.
    const load = () => void this.load().catch(() => undefined);
    if (document.readyState === 'complete') load();
    else addEventListener('load', load, { once: true });
  }

  get choice(): ChartChoice {
    return this.#drawn;
  }

  get words(): LiveWords {
    return this.#words;
  }

  /** The address of the page in the chosen unit. */
  get page(): string {
    return this.#units().find(({ dataset }) => dataset['unit'] === this.#drawn.unit)?.href ?? location.href;
  }

  get #form() {
    return this.querySelector<HTMLFormElement>('[data-choose]');
  }

  #field(key: Key) {
    return this.querySelector<HTMLSelectElement>(`[data-choose] select[name="${key}"]`);
  }

  #drawings() {
    return [...this.querySelectorAll<SVGSVGElement>('.panels .drawing')];
  }

  #units() {
    return [...this.querySelectorAll<HTMLAnchorElement>('[data-units] a')];
  }

  /** What the charts tell when they are touched. */
  load(): Promise<ChartMarks> {
    this.#marks ??= loadJson<ChartMarks>(this.dataset['marks'] ?? '').catch((error: unknown) => {
      this.#marks = null;
      throw error;
    });
    return this.#marks;
  }

  #addButton(key: HTMLElement) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...key.childNodes);
    button.addEventListener('click', () => {
      this.#toggle('theme', key.dataset['key'] ?? '');
    });
    key.append(button);
  }

  #toggle(key: 'document' | 'theme', value: string) {
    const chosen = this.#chosen();
    this.#choose({ ...chosen, [key]: chosen[key] === value ? '' : value });
  }

  /** What is chosen: as the bar says, or the address where a page has no bar. */
  #chosen(): Record<Key, string> {
    if (this.#form === null) return this.#asked;
    const value = (key: Key) => this.#field(key)?.value ?? '';
    return { document: value('document'), theme: value('theme'), coding: value('coding') };
  }

  #choose(chosen: Record<Key, string>, unit?: HTMLAnchorElement) {
    const { href } = unit ?? this.#units().find((link) => link.hasAttribute('aria-current')) ?? location;
    const page = new URL(location.href);
    page.pathname = new URL(href).pathname;
    const address = choiceAddress(page.href, { ...this.#asked, ...chosen });
    history.pushState(null, '', address);
    const before = this.#asked;
    this.#show(readChoice(address));
    tellChoice(this, this.#asked, before, this.#words);
  }

  /** Reads the address. A value that the page does not offer marks nothing, and is named. */
  #restore() {
    const choice = readChoice(new URL(location.href));
    const unknown = KEYS.filter((key) => !this.#offers(key, choice[key]));
    this.#show({ ...choice, ...Object.fromEntries(unknown.map((key) => [key, ''])) });
    tell(this, '');
    if (unknown.length > 0) void this.#name(unknown.map((key) => choice[key]));
  }

  #offers(key: Key, value: string): boolean {
    const field = this.#field(key);
    if (field !== null) return [...field.options].some((option) => option.value === value);
    if (key === 'coding') return Object.hasOwn(this.#words.codings, value);
    const has = key === 'theme' ? '=' : 's~=';
    return value === '' || this.querySelector(`.mark[data-${key}${has}"${CSS.escape(value)}"]`) !== null;
  }

  async #name(unknown: string[]) {
    const { unknownChoice } = await import('../../shared/unknown-choice.ts');
    tell(this, unknownChoice(unknown), true);
  }

  #show(choice: ChartChoice) {
    for (const field of this.#form?.querySelectorAll('select') ?? []) field.value = choice[field.name as Key];
    for (const link of this.#units()) {
      if (link.dataset['unit'] === choice.unit) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    for (const key of this.querySelectorAll<HTMLElement>('[data-key]'))
      key.firstElementChild?.setAttribute('aria-pressed', String(key.dataset['key'] === choice.theme));
    for (const drawing of this.#drawings()) markChosen(drawing, choice);
    const { theme, unit, coding } = this.#drawn;
    const isNew = theme !== choice.theme || unit !== choice.unit || coding !== choice.coding;
    this.#asked = choice;
    if (isNew) {
      this.#redraw().catch((error: unknown) => {
        console.warn(error);
        this.#show(this.#drawn);
        tell(this, this.#words.unloaded, true);
      });
      return;
    }
    this.#drawn = choice;
    this.dispatchEvent(new Event('drawn'));
  }

  /** Draws what the unit, the coding and the theme change. */
  async #redraw() {
    const [marks, { drawChoice }] = await Promise.all([this.load(), import('./draw-choice.ts')]);
    const choice = (this.#drawn = this.#asked);
    drawChoice(this, marks, choice, this.#words);
    showHeadlines(this, choice);
    showHow(this, choice, this.#words);
    this.dispatchEvent(new Event('drawn'));
  }
}

customElements.define('live-charts', LiveCharts);
