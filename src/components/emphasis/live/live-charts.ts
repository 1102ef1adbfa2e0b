import { UNITS, type Unit } from '../../../analysis/emphasis/theme-weights.ts';
import type { ChartMarks } from '../../../charts/page/chart-marks.ts';
import { loadJson } from '../../shared/load-json.ts';
import { unknownChoice } from '../../shared/unknown-choice.ts';
import { choiceAddress, readChoice, type ChartChoice } from './chart-choice.ts';
import { ChartTip, type TipWords } from './chart-tip.ts';
import { enlivenDrawing } from './enliven-drawing.ts';
import { markChosen, showHeadlines } from './mark-chosen.ts';
import type { DrawnWords } from './redraw.ts';

type Said = Record<'joint' | 'marked' | 'cleared' | 'counted' | 'coded' | 'space', string> & {
  units: Record<Unit, string>;
  /** The name of each coding, and of the published one, which has no id. */
  codings: Record<string, string>;
};
type LiveWords = DrawnWords & TipWords & Said;
type Key = 'document' | 'theme' | 'coding';

/** Makes the charts answer: tips, keys, what is marked everywhere at once, and the unit and coding they are drawn by. */
export class LiveCharts extends HTMLElement {
  #words = {} as LiveWords;
  #tip: ChartTip | null = null;
  #marks: Promise<ChartMarks> | null = null;
  #drawn: ChartChoice = { document: '', theme: '', coding: '', unit: UNITS[0] };

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
    if (this.#form === null) return this.#drawn;
    const value = (key: Key) => this.#field(key)?.value ?? '';
    return { document: value('document'), theme: value('theme'), coding: value('coding') };
  }

  #choose(chosen: Record<Key, string>, unit?: HTMLAnchorElement) {
    const { href } = unit ?? this.#units().find((link) => link.hasAttribute('aria-current')) ?? location;
    const page = new URL(location.href);
    page.pathname = new URL(href).pathname;
    const address = choiceAddress(page.href, { ...this.#drawn, ...chosen });
    history.pushState(null, '', address);
    const before = this.#drawn;
    this.#show(readChoice(address));
    this.#tell(before);
  }

  /** Reads the address. A value that the page does not offer marks nothing, and is named. */
  #restore() {
    const choice = readChoice(new URL(location.href));
    const unknown = [...(this.#form?.querySelectorAll('select') ?? [])]
      .map((field) => ({ field, asked: choice[field.name as Key] }))
      .filter(({ field, asked }) => [...field.options].every(({ value }) => value !== asked));
    this.#show({ ...choice, ...Object.fromEntries(unknown.map(({ field }) => [field.name, ''])) });
    this.#say(unknownChoice(unknown.map(({ asked }) => asked)));
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
    this.#drawn = choice;
    if (isNew) void this.#redraw();
    else this.dispatchEvent(new Event('drawn'));
  }

  /** Draws what the unit, the coding and the theme change. */
  async #redraw() {
    const [marks, { drawChoice }] = await Promise.all([this.load(), import('./draw-choice.ts')]);
    const choice = this.#drawn;
    drawChoice(this, marks, choice, this.#words);
    showHeadlines(this, choice);
    for (const by of this.querySelectorAll<HTMLElement>('[data-by]')) {
      const said = [
        by.dataset['by']?.replace('{n}', this.#words.units[choice.unit]) ?? '',
        choice.coding === '' ? '' : this.#coded(choice.coding),
      ];
      by.textContent = said.filter((part) => part !== '').join(this.#words.space);
    }
    this.dispatchEvent(new Event('drawn'));
  }

  #coded(coding: string): string {
    return this.#words.coded.replace('{n}', this.#words.codings[coding] ?? coding);
  }

  #tell(before: ChartChoice) {
    const { unit, coding } = this.#drawn;
    const option = (key: Key) => this.#field(key)?.selectedOptions[0]?.text ?? '';
    if (unit !== before.unit) {
      const name = this.#units().find((link) => link.dataset['unit'] === unit)?.textContent ?? '';
      this.#say(this.#words.counted.replace('{n}', name.trim()));
    } else if (coding !== before.coding) this.#say(this.#coded(coding));
    else {
      const names = (['document', 'theme'] as const).filter((key) => this.#drawn[key] !== '').map(option);
      this.#say(
        names.length === 0
          ? this.#words.cleared
          : this.#words.marked.replace('{n}', names.join(this.#words.joint)),
      );
    }
  }

  #say(text: string) {
    const status = this.querySelector('[data-said]');
    if (status !== null) status.textContent = text;
  }
}

customElements.define('live-charts', LiveCharts);
