import { findTerms } from '../../../corpus/model/terms.ts';
import { EDITION_TEXTS, isAltered } from '../../shared/edition-texts.ts';
import { element } from '../../shared/element.ts';
import { loadJson } from '../../shared/load-json.ts';
import { textRanges } from '../text-ranges.ts';
import { GlossBox, type UnderlinedTerm } from './gloss-box.ts';
import { isGlossAtRest, keepGlossAtRest } from './rest-choice.ts';
import { glossRoot, useGlossStyle, type Underlines } from './underlines.ts';

/** Milliseconds that a pointer rests, and a finger: less than after which a phone selects the word under it. */
const REST = { mouse: 500, touch: 350 } as const;
/** Pixels that a resting finger may move. */
const STILL = 8;
/** Milliseconds that the pointer has to cross from a term to its gloss. */
const CROSSING = 300;

/** A term in a text, and the lines on which it stands, in pixels of the window as it was scrolled then. */
interface FoundTerm {
  term: UnderlinedTerm;
  lines: DOMRect[];
  scrolled: number;
}

/** Shows the gloss of a listed term where the pointer or a finger rests on it, in texts in which none is underlined. */
class GlossAtRest {
  readonly #source: string;
  #terms: Promise<Underlines> | undefined;
  #box: GlossBox | undefined;
  #shown: FoundTerm | null = null;
  #resting = 0;
  #leaving = 0;
  #from = { x: 0, y: 0 };
  /** Whether the finger that shows a gloss is still down. */
  #isHeld = false;

  constructor(source: string, last: PointerEvent) {
    this.#source = source;
    document.addEventListener('pointermove', this.#move);
    document.addEventListener('pointerdown', this.#down);
    // The press that a resting finger ends with opens nothing else.
    document.addEventListener('click', this.#press, { capture: true });
    for (const event of ['pointerup', 'pointercancel', 'pointerleave'] as const)
      document.addEventListener(event, this.#lift);
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#close();
    });
    addEventListener('resize', this.#close);
    if (last.pointerType === 'mouse') this.#move(last);
    else this.#down(last);
  }

  readonly #move = (event: PointerEvent) => {
    const { pointerType, buttons, clientX: x, clientY: y } = event;
    if (pointerType !== 'mouse') {
      if (Math.hypot(x - this.#from.x, y - this.#from.y) > STILL) this.#stir();
      return;
    }
    this.#stir();
    if (this.#shown !== null) this.#leave(event);
    // Who selects wants no gloss.
    if (buttons === 0) this.#rest(event, REST.mouse);
  };

  readonly #press = (event: MouseEvent) => {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    event.stopPropagation();
    event.preventDefault();
  };

  readonly #down = (event: PointerEvent) => {
    this.#stir();
    this.#isHeld = false;
    if (this.#box?.element.contains(event.target as Node) === true) return;
    this.#close();
    if (event.pointerType === 'mouse' || !event.isPrimary) return;
    this.#from = { x: event.clientX, y: event.clientY };
    this.#rest(event, REST.touch);
  };

  readonly #lift = ({ pointerType }: PointerEvent) => {
    if (pointerType !== 'mouse') this.#stir();
  };

  /** The pointer rests no more where it did. */
  #stir() {
    clearTimeout(this.#resting);
    this.#resting = 0;
  }

  #rest({ target, clientX, clientY, pointerType }: PointerEvent, time: number) {
    const text = target instanceof Element ? target.closest(EDITION_TEXTS) : null;
    if (text?.classList.contains('zh') !== true) return;
    this.#resting = window.setTimeout(() => {
      void this.#show(text, clientX, clientY, pointerType !== 'mouse');
    }, time);
  }

  async #show(text: Element, x: number, y: number, isAbove: boolean) {
    if (!isGlossAtRest() || isAltered(text) || document.querySelector('.term') !== null) return;
    const resting = this.#resting;
    this.#terms ??= loadJson<Underlines>(this.#source);
    try {
      const { words, terms } = await this.#terms;
      // The pointer may have gone on while they came.
      if (resting !== this.#resting) return;
      const found = termAt(text, terms, x, y);
      if (found === null || found.term === this.#shown?.term) return;
      this.#close();
      useGlossStyle();
      this.#box ??= new GlossBox(words, glossRoot(this.#source));
      const box = this.#box;
      document.body.append(box.element);
      const [line = text.getBoundingClientRect()] = found.lines.filter((each) => isOn(each, x, y));
      box.open(found.term, line, text, isAbove);
      box.element.lastElementChild?.append(this.#stopButton(words.stop, words.stopped));
      this.#shown = found;
      this.#isHeld = isAbove;
    } catch (error) {
      // It was not asked for: the next rest tries again.
      console.warn(error);
      this.#terms = undefined;
    }
  }

  #stopButton(name: string, said: string): HTMLElement {
    const button = element('button', '', name);
    button.type = 'button';
    button.addEventListener('click', () => {
      keepGlossAtRest(false);
      const told = element('p', '', said);
      told.tabIndex = -1;
      this.#box?.element.replaceChildren(told);
      told.focus({ preventScroll: true });
    });
    return button;
  }

  #leave({ target, clientX, clientY }: PointerEvent) {
    clearTimeout(this.#leaving);
    const box = this.#box?.element;
    const isInside = box?.contains(target as Node) === true || box?.querySelector(':focus-visible') != null;
    const { lines = [], scrolled = 0 } = this.#shown ?? {};
    const y = clientY + scrollY - scrolled;
    if (isInside || lines.some((line) => isOn(line, clientX, y))) return;
    this.#leaving = window.setTimeout(this.#close, CROSSING);
  }

  readonly #close = () => {
    clearTimeout(this.#leaving);
    this.#shown = null;
    this.#box?.close();
    this.#box?.element.remove();
  };
}

let watching: GlossAtRest | undefined;

/** Watches from now on where the pointer rests; the event that came last counts. */
export function watchRest(source: string, last: PointerEvent) {
  watching ??= new GlossAtRest(source, last);
}

function termAt(text: Element, terms: readonly UnderlinedTerm[], x: number, y: number): FoundTerm | null {
  for (const { term, start, end } of findTerms(text.textContent, terms)) {
    const lines = textRanges(text, start, end).flatMap((range) => [...range.getClientRects()]);
    if (lines.some((line) => isOn(line, x, y))) return { term, lines, scrolled: scrollY };
  }
  return null;
}

function isOn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
