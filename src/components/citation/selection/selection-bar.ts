import { passageAddress } from '../../../exports/citation/passage-address.ts';
import { pageLang } from '../../../i18n/page-words.ts';
import { quotationWords } from '../quotation-words.ts';
import { PassageTools } from '../passage-tools.ts';
import { useStyles } from '../use-styles.ts';
import { selectedPassage } from './selected-passage.ts';

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
  readonly #tools = new PassageTools(() => {
    placeBar(this.#bar);
  });
  readonly #bar = this.#tools.element;

  constructor() {
    this.#bar.classList.add('selection-bar');
    this.#bar.setAttribute('role', 'group');
    this.#bar.setAttribute('aria-label', this.#words.bar);
    this.#bar.lang = pageLang();
    this.#bar.hidden = true;
    document.querySelector('main')?.append(this.#bar);
  }

  /** Shows the bar while a passage is selected. */
  follow() {
    if (this.#bar.contains(document.activeElement)) return;
    const passage = isInField() ? null : selectedPassage();
    this.#bar.hidden = passage === null;
    if (passage === null) return;
    const { document: of, text, place, isWhole } = passage;
    const page = isWhole ? passageAddress(of, place) : `documents/${of}/`;
    this.#tools.show({ document: of, text, place, page, hasLink: isWhole });
    this.#tools.say(passage.isAltered ? this.#words.altered : '');
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
