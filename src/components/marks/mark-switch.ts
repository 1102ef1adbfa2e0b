import { explainFailure } from '../shared/explain-failure.ts';
import { keepChoice, readChoice } from '../shared/page-choice.ts';
import { revealText } from './reveal-text.ts';

/** Draws marks in the page's Chinese texts, and takes them out again. */
export interface Marks {
  /** Passes over texts that a browser has translated; returns what a reader must know then, or an empty text. */
  draw: () => string | Promise<string>;
  clear: () => void;
}

/** A button that draws marks or takes them out; the choice is remembered and kept in the address. */
export abstract class MarkSwitch extends HTMLElement {
  readonly #button = this.querySelector('button');
  readonly #status = this.querySelector('[role="status"]');
  #marks: Promise<Marks> | undefined;
  /** Whether the page comes with the marks, which are then on until a reader turns them off on such a page. */
  readonly #isMarked = 'marked' in this.dataset;
  #isOn = this.#isMarked;

  /** The name under which the choice is kept. */
  protected abstract readonly choice: string;
  /** Of a kind, one switch alone is on: marks that a reader can press cannot be nested. */
  protected readonly kind: string = 'marks';
  /** The message where the marks cannot be loaded. */
  protected abstract readonly failed: string;
  /** Loads what drawing needs on first use, so that a reader without marks does not wait for it. */
  protected abstract load(): Promise<Marks>;

  connectedCallback() {
    if (this.#button === null) return;
    this.#button.addEventListener('click', () => {
      void this.#choose(!this.#isOn);
    });
    document.addEventListener(this.kind, (event) => {
      if (event.target === this || !this.#isOn) return;
      void (this.#isMarked ? this.turn(false) : this.#choose(false));
    });
    const isOn = (readChoice(this.choice, this.#keeping) ?? this.#keeping.usual) === '1';
    if (isOn !== this.#isOn) void this.turn(isOn);
    else if (isOn) this.#awaitReader();
  }

  get #keeping() {
    return this.#isMarked
      ? { usual: '1', remembered: `${this.choice}-as-marked` }
      : { usual: '0', remembered: this.choice };
  }

  /** The marks that came with the page can be pressed once a reader is there; a press that comes first is kept. */
  #awaitReader() {
    const arrive = () => {
      if (!this.#isOn || this.#marks !== undefined) return;
      let pressed: MouseEvent | undefined;
      const keep = (event: MouseEvent) => {
        if (event.target instanceof Element && event.target.closest('mark') !== null) pressed = event;
      };
      addEventListener('click', keep);
      void this.turn().then(() => {
        removeEventListener('click', keep);
        if (pressed === undefined) return;
        document.elementFromPoint(pressed.clientX, pressed.clientY)?.closest<HTMLElement>('mark')?.click();
      });
    };
    for (const event of ['pointerover', 'focusin']) addEventListener(event, arrive, { once: true });
  }

  /** What could not be shown is not kept. */
  async #choose(isOn: boolean) {
    await this.turn(isOn);
    if (this.#isOn === isOn) keepChoice(this.choice, isOn ? '1' : '0', this.#keeping);
  }

  /** Draws the marks or takes them out; without an argument it draws them again, for texts that have changed. */
  async turn(asked?: boolean) {
    const isOn = asked ?? this.#isOn;
    this.#isOn = isOn;
    this.#show('');
    if (isOn) this.dispatchEvent(new Event(this.kind, { bubbles: true }));
    else if (this.#marks === undefined && !this.#isMarked) return;
    try {
      this.#marks ??= this.load();
      const marks = await this.#marks;
      marks.clear();
      if (!this.#isOn) return;
      // The marks stand in the Chinese, which is shown to who asks for them, and left as it is where they came unasked.
      if (asked === true) revealText('zh');
      const said = await marks.draw();
      if (this.#isStillOn()) this.#show(said);
    } catch (error) {
      console.warn(error);
      this.#marks = undefined;
      this.#isOn = false;
      this.#show(this.failed);
      void explainFailure(this.#status);
    }
  }

  /** What was drawn can have been turned off while it came. */
  #isStillOn(): boolean {
    return this.#isOn;
  }

  #show(message: string) {
    this.#button?.setAttribute('aria-pressed', String(this.#isOn));
    if (this.#status !== null) this.#status.textContent = message;
  }
}
