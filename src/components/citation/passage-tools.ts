import { CITATION_FORMS } from '../../exports/citation/citation-forms.ts';
import type { PassagePlace } from '../../exports/citation/passage-address.ts';
import { element } from '../shared/element.ts';
import { explainFailure } from '../shared/explain-failure.ts';
import { chosenForm, rememberForm } from './chosen-form.ts';
import { copyText } from './copy-text.ts';
import { loadCitation, siteAddress } from './load-citation.ts';
import { quotationWords } from './quotation-words.ts';

/** A passage that can be copied and cited. */
export interface CitedPassage {
  document: string;
  text: string;
  place: PassagePlace;
  /** The page that shows it, without language, with the place: `documents/linzi-2022/#9.4`. */
  page: string;
  /** Whether the address names the passage itself, so that its link is worth copying. */
  hasLink: boolean;
}

/** What the buttons do: copy the text, the text with its citation, or the link, or collect the passage. */
export type PassageAction = 'text' | 'cited' | 'link' | 'collect';

/** Copy, link and citation of one passage, as a row of buttons that says what was done. */
export class PassageTools {
  readonly element = element('div', 'passage-tools');
  readonly #words = quotationWords();
  readonly #status = element('div');
  readonly #buttons: Record<PassageAction, HTMLButtonElement>;
  readonly #changed: () => void;
  #passage: CitedPassage | null = null;

  /** `changed` is called whenever what is said makes the row larger or smaller. */
  constructor(changed: () => void = () => undefined) {
    const words = this.#words;
    this.#changed = changed;
    this.#status.setAttribute('role', 'status');
    this.#buttons = {
      text: this.#button(words.text, () => this.#copy(this.#passage?.text ?? '', words.textCopied)),
      link: this.#button(words.link, () => this.#copy(this.#address(), words.linkCopied)),
      cited: this.#button(words.cited, () => this.#copy(this.#cited(), words.citedCopied)),
      collect: this.#button(words.collect, () => this.#collect()),
    };
    const { text, link, cited, collect } = this.#buttons;
    const picture = this.#button(words.picture.button, () => this.#picture(picture));
    this.element.append(
      text,
      link,
      collect,
      picture,
      element('span', '', cited, this.#forms()),
      this.#status,
    );
  }

  /** Works on another passage from now on. */
  show(passage: CitedPassage) {
    this.#passage = passage;
    this.#buttons.link.hidden = this.#buttons.collect.hidden = !passage.hasLink;
  }

  /** Does what one of the buttons does, and gives it the focus. */
  press(action: PassageAction) {
    const button = this.#buttons[action];
    button.focus({ preventScroll: true });
    button.click();
  }

  say(...message: (Node | string)[]) {
    this.element.querySelector('textarea')?.remove();
    this.#status.replaceChildren(...message);
    if (this.#status.textContent !== '') this.#changed();
  }

  async #copy(text: string | Promise<string>, done: string) {
    this.say('');
    const made = Promise.resolve(text);
    try {
      await copyText(made);
      this.say(done);
    } catch (error) {
      console.warn(error);
      await made.then(
        (refused) => {
          this.#offer(refused);
        },
        () => {
          this.say(this.#words.unloaded);
          void explainFailure(this.#status);
        },
      );
    }
  }

  /** The passage as a picture, whose script is loaded with the first. */
  async #picture(button: HTMLElement) {
    if (this.#passage === null) return;
    this.say('');
    try {
      const { openPicture } = await import('./picture/open-picture.ts');
      await openPicture(this.#passage, button);
    } catch (error) {
      console.warn(error);
      this.say(this.#words.picture.unloaded);
      void explainFailure(this.#status);
    }
  }

  /** Where the browser refuses the clipboard, shows the text in a field to copy from. */
  #offer(text: string) {
    this.say(this.#words.refused);
    const field = element('textarea');
    field.readOnly = true;
    field.value = text;
    field.setAttribute('aria-label', this.#words.refused);
    this.#status.after(field);
    field.select();
  }

  async #collect() {
    if (this.#passage === null) return;
    const { page, text } = this.#passage;
    try {
      const { collect } = await import('./collection/collect.ts');
      this.say(...collect(page, text));
    } catch (error) {
      console.warn(error);
      this.say(this.#words.uncollected);
      void explainFailure(this.#status);
    }
  }

  #address(): string {
    return this.#passage === null ? '' : siteAddress(this.#passage.page);
  }

  async #cited(): Promise<string> {
    if (this.#passage === null) return '';
    const { document, text, place } = this.#passage;
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
