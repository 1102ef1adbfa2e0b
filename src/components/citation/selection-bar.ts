import { CITATION_FORMS } from '../../exports/citation/citation-forms.ts';
import { passageAddress } from '../../exports/citation/passage-address.ts';
import { pageLang } from '../../i18n/page-words.ts';
import { element } from '../shared/element.ts';
import { explainFailure } from '../shared/explain-failure.ts';
import { quotationWords } from './quotation-words.ts';
import { chosenForm, rememberForm } from './chosen-form.ts';
import { copyText } from './copy-text.ts';
import { loadCitation, siteAddress } from './load-citation.ts';
import { useStyles } from './use-styles.ts';
import { selectedPassage, type SelectedPassage } from './selected-passage.ts';

/** Milliseconds without change after which a selection counts as finished. */
const SETTLED = 200;
/** Room around a selection in CSS pixels: touch screens put handles below it and the system's menu above. */
const ROOM = { fine: { below: 8, above: 8 }, coarse: { below: 36, above: 72 } };
const EDGE = 8;

/** Offers what can be done with a selected passage, and makes an ordinary copy contain its words alone. */
export function watchSelection() {
  useStyles();
  const bar = new SelectionBar();
  let settled: ReturnType<typeof setTimeout> | undefined;
  const watch = () => {
    clearTimeout(settled);
    settled = setTimeout(() => {
      bar.follow();
    }, SETTLED);
  };
  document.addEventListener('selectionchange', watch);
  document.addEventListener('copy', copyClean);
  document.addEventListener('keydown', (event) => {
    bar.onKey(event);
  });
  watch();
}

/** Copies the words of a passage, without marks or the other language; of a translated page, what one sees. */
function copyClean(event: ClipboardEvent) {
  const passage = isInField() ? null : selectedPassage();
  if (passage === null || passage.isAltered) return;
  event.clipboardData?.setData('text/plain', passage.text);
  event.preventDefault();
}

function isInField(): boolean {
  return document.activeElement?.matches('input, textarea, select') === true;
}

class SelectionBar {
  readonly #words = quotationWords();
  readonly #bar = element('div', 'selection-bar');
  readonly #status = element('div');
  readonly #link = this.#button(this.#words.link, () => this.#copy(this.#address(), this.#words.linkCopied));
  #passage: SelectedPassage | null = null;

  constructor() {
    const words = this.#words;
    this.#bar.setAttribute('role', 'group');
    this.#bar.setAttribute('aria-label', words.bar);
    this.#bar.lang = pageLang();
    this.#status.setAttribute('role', 'status');
    const cited = element('span');
    cited.append(
      this.#button(words.cited, () => this.#copy(this.#cited(), words.citedCopied)),
      this.#forms(),
    );
    const text = this.#button(words.text, () => this.#copy(this.#passage?.text ?? '', words.textCopied));
    this.#bar.append(text, this.#link, cited, this.#status);
    this.#bar.hidden = true;
    document.querySelector('main')?.append(this.#bar);
  }

  /** Shows the bar while a passage is selected. */
  follow() {
    if (this.#bar.contains(document.activeElement)) return;
    this.#passage = isInField() ? null : selectedPassage();
    this.#bar.hidden = this.#passage === null;
    this.#say(this.#passage?.isAltered ? this.#words.altered : '');
    if (this.#passage === null) return;
    this.#link.hidden = !this.#passage.isWhole;
    placeBar(this.#bar);
  }

  /** Escape closes the bar; Tab leads from the selection into it, and from its end back to where the selection is. */
  onKey(event: KeyboardEvent) {
    if (this.#bar.hidden) return;
    const isInside = this.#bar.contains(document.activeElement);
    if (event.key === 'Escape') {
      if (isInside) focusSelection();
      this.#bar.hidden = true;
    } else if (event.key === 'Tab' && isInside) {
      const controls = this.#bar.querySelectorAll(':is(button, select, textarea):not([hidden])');
      const end = controls[event.shiftKey ? 0 : controls.length - 1];
      // The browser goes on from there.
      if (document.activeElement === end) focusSelection();
    } else if (event.key === 'Tab' && !event.shiftKey && !isInField()) {
      event.preventDefault();
      this.#bar.querySelector('button')?.focus({ preventScroll: true });
    }
  }

  async #copy(text: string | Promise<string>, done: string) {
    this.#say('');
    const made = Promise.resolve(text);
    try {
      await copyText(made);
      this.#say(done);
    } catch (error) {
      console.warn(error);
      await made.then(
        (refused) => {
          this.#offer(refused);
        },
        () => {
          this.#say(this.#words.unloaded);
          void explainFailure(this.#status);
        },
      );
    }
  }

  /** Where the browser refuses the clipboard, shows the text in a field to copy from. */
  #offer(text: string) {
    this.#say(this.#words.refused);
    const field = element('textarea');
    field.readOnly = true;
    field.value = text;
    field.setAttribute('aria-label', this.#words.refused);
    this.#status.after(field);
    field.select();
  }

  #say(message: string) {
    this.#bar.querySelector('textarea')?.remove();
    this.#status.textContent = message;
    if (message !== '') placeBar(this.#bar);
  }

  #address(): string {
    const passage = this.#passage;
    if (passage === null) return '';
    const page = `documents/${passage.document}/`;
    return siteAddress(passage.isWhole ? passageAddress(passage.document, passage.place) : page);
  }

  async #cited(): Promise<string> {
    const passage = this.#passage;
    if (passage === null) return '';
    const { document, text, place } = passage;
    return `${text}\n${await loadCitation(document, chosenForm(), this.#address(), place)}`;
  }

  #forms(): HTMLSelectElement {
    const select = element('select');
    select.setAttribute('aria-label', this.#words.form);
    select.append(...CITATION_FORMS.map((form) => new Option(this.#words.forms[form], form)));
    select.value = chosenForm();
    select.addEventListener('change', () => {
      rememberForm(select.value);
    });
    return select;
  }

  #button(name: string, act: () => Promise<void>): HTMLButtonElement {
    const button = element('button');
    button.type = 'button';
    button.textContent = name;
    // Pressing a button must not clear the selection.
    button.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
    button.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    button.addEventListener('click', () => void act());
    return button;
  }
}

/** Gives the focus to the text in which the selection ends. */
function focusSelection() {
  const end = getSelection()?.focusNode ?? null;
  const place = (end instanceof Element ? end : end?.parentElement)?.closest<HTMLElement>('[id], p');
  if (place === null || place === undefined || place.tabIndex >= 0) return;
  const isOwn = place.hasAttribute('tabindex');
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  const leave = () => {
    if (!isOwn) place.removeAttribute('tabindex');
  };
  place.addEventListener('blur', leave, { once: true });
}

/** Puts the bar below the selection, or above it where there is no room below. */
function placeBar(bar: HTMLElement) {
  const lines = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].filter(({ width }) => width > 0);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return;
  const room = ROOM[matchMedia('(pointer: coarse)').matches ? 'coarse' : 'fine'];
  const { clientWidth, clientHeight } = document.documentElement;
  const [below, above] = [last.bottom + room.below, first.top - room.above - bar.offsetHeight];
  const fits = below + bar.offsetHeight + EDGE <= clientHeight || above < EDGE;
  const left = clamp(last.right - bar.offsetWidth / 2, clientWidth - bar.offsetWidth);
  const top = clamp(fits ? below : above, clientHeight - bar.offsetHeight);
  bar.style.left = `${left + scrollX}px`;
  bar.style.top = `${top + scrollY}px`;
}

function clamp(wanted: number, room: number): number {
  return Math.max(EDGE, Math.min(wanted, room - EDGE));
}
