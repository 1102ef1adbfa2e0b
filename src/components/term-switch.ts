import { keepChoice, readChoice } from './page-choice.ts';
import type { TermMarks } from './term-marks.ts';

/** Underlines the terms in the page's Chinese texts; what that takes is loaded on first use. */
class TermSwitch extends HTMLElement {
  readonly #button = this.querySelector('button');
  #marks: Promise<TermMarks> | undefined;
  #isOn = false;

  connectedCallback() {
    if (this.#button === null) return;
    this.#button.addEventListener('click', () => {
      this.#choose(!this.#isOn);
    });
    document.addEventListener('marks', (event) => {
      if (event.target !== this && this.#isOn) this.#choose(false);
    });
    if (readChoice('terms') === '1') void this.#turn(true);
  }

  #choose(isOn: boolean) {
    keepChoice('terms', isOn ? '1' : '0');
    void this.#turn(isOn);
  }

  async #turn(isOn: boolean) {
    this.#isOn = isOn;
    this.#show('');
    if (isOn) this.dispatchEvent(new Event('marks', { bubbles: true }));
    else if (this.#marks === undefined) return;
    try {
      this.#marks ??= import('./term-marks.ts').then(({ loadTermMarks }) =>
        loadTermMarks(this.dataset['source'] ?? ''),
      );
      const marks = await this.#marks;
      marks.clear();
      if (this.#isOn) marks.draw();
    } catch (error) {
      console.warn(error);
      this.#marks = undefined;
      this.#isOn = false;
      this.#show(this.dataset['failed'] ?? '');
    }
  }

  #show(message: string) {
    this.#button?.setAttribute('aria-pressed', String(this.#isOn));
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = message;
  }
}

customElements.define('term-switch', TermSwitch);
