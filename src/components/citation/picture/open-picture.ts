import { HAS_ENGLISH } from '../../../corpus/edition/edition.ts';
import { localeFacts } from '../../../i18n/locales.ts';
import { pageLang, pageLocale } from '../../../i18n/page-words.ts';
import { element } from '../../shared/element.ts';
import { saveFile } from '../../shared/save-file.ts';
import { loadItem } from '../load-citation.ts';
import type { CitedPassage } from '../passage-tools.ts';
import { quotationWords } from '../quotation-words.ts';
import { drawPicture } from './draw-picture.ts';
import { pictureFacts, type PictureFacts, type Shown } from './picture-facts.ts';

/** The most characters of a language that can be read in a picture. */
const MOST = { zh: 600, en: 1800 };

/** Shows a passage as a picture to save, copy or share; closed, the focus is where it was pressed. */
export async function openPicture(passage: CitedPassage, opener: HTMLElement): Promise<void> {
  const item = await loadItem(passage.document);
  const dialog = new PictureDialog((shown) => pictureFacts(passage, item, shown), fileName(passage));
  dialog.open(opener, firstShown(passage));
}

function fileName({ document: of, place: { from, to } }: CitedPassage): string {
  return `${[of, from.id, ...(from.id === to.id ? [] : [to.id])].join('-')}.png`;
}

/** Both languages where pages show both, else the one that was selected. */
function firstShown({ place }: CitedPassage): Shown {
  return HAS_ENGLISH && localeFacts(pageLocale()).withTranslation ? 'both' : place.language;
}

class PictureDialog {
  readonly #words = quotationWords().picture;
  readonly #dialog = element('dialog', 'picture-dialog');
  readonly #image = element('img');
  readonly #status = element('p');
  readonly #take = element('div');
  readonly #facts: (shown: Shown) => PictureFacts;
  readonly #name: string;
  #file: File | undefined;
  /** What the newest choice draws on. */
  #canvas: HTMLCanvasElement | undefined;

  constructor(facts: (shown: Shown) => PictureFacts, name: string) {
    this.#facts = facts;
    this.#name = name;
    this.#dialog.lang = pageLang();
    this.#dialog.setAttribute('aria-label', this.#words.title);
    this.#status.setAttribute('role', 'status');
  }

  open(opener: HTMLElement, shown: Shown) {
    const { title, close, save, copy, share } = this.#words;
    const closing = button(close, () => {
      this.#dialog.close();
    });
    this.#take.append(
      button(save, () => {
        this.#save();
      }),
    );
    if ('ClipboardItem' in window)
      this.#take.append(
        button(copy, () => {
          void this.#copy();
        }),
      );
    const sample = new File([], this.#name, { type: 'image/png' });
    if ('canShare' in navigator && navigator.canShare({ files: [sample] }))
      this.#take.append(
        button(share, () => {
          void this.#share();
        }),
      );
    this.#take.append(closing);
    this.#dialog.append(
      element('h2', '', title),
      this.#choices(shown),
      this.#image,
      this.#status,
      this.#take,
    );
    // What listens on the page for the sheet and the bar below takes no key and no click from here.
    for (const kind of ['keydown', 'click'])
      this.#dialog.addEventListener(kind, (event) => {
        event.stopPropagation();
      });
    // A press must not clear the selection.
    this.#dialog.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    this.#dialog.addEventListener('close', () => {
      URL.revokeObjectURL(this.#image.src);
      this.#dialog.remove();
      opener.focus({ preventScroll: true });
    });
    document.body.append(this.#dialog);
    this.#dialog.showModal();
    void this.#draw(shown);
  }

  #choices(first: Shown): HTMLElement {
    const group = element('div');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', this.#words.languages);
    // A list of hits shows a passage in one language alone.
    group.hidden = this.#facts('both').texts.length < 2;
    const choices = (['zh', 'en', 'both'] as const).map((shown) => {
      const choice = button(this.#words.shown[shown], () => {
        for (const each of choices) each.ariaPressed = String(each === choice);
        return this.#draw(shown);
      });
      choice.ariaPressed = String(shown === first);
      return choice;
    });
    group.append(...choices);
    return group;
  }

  async #draw(shown: Shown) {
    const facts = this.#facts(shown);
    const long = facts.texts
      .map(({ text, isTranslation }) => ({
        length: [...text].length,
        most: MOST[isTranslation ? 'en' : 'zh'],
      }))
      .find(({ length, most }) => length > most);
    URL.revokeObjectURL(this.#image.src);
    this.#file = undefined;
    this.#canvas = undefined;
    this.#image.hidden = true;
    for (const each of [...this.#take.children].slice(0, -1))
      (each as HTMLElement).hidden = long !== undefined;
    this.#status.textContent = long === undefined ? '' : this.#words.tooLong(long.length, long.most);
    if (long !== undefined) return;
    const canvas = drawPicture(facts);
    this.#canvas = canvas;
    const made = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    // Another choice may have been made meanwhile.
    if (canvas !== this.#canvas) return;
    if (made === null) {
      this.#status.textContent = this.#words.unloaded;
      return;
    }
    this.#file = new File([made], this.#name, { type: 'image/png' });
    this.#image.src = URL.createObjectURL(made);
    const said = facts.texts.flatMap(({ text, note }) => (note === '' ? [text] : [text, note]));
    this.#image.alt = [...said, ...facts.source, facts.theme?.name ?? '', facts.address, facts.site]
      .filter((part) => part !== '')
      .join('\n');
    this.#image.hidden = false;
  }

  #save() {
    if (this.#file === undefined) return;
    saveFile(this.#file, this.#name);
    this.#status.textContent = this.#words.saved;
  }

  async #copy() {
    if (this.#file === undefined) return;
    this.#status.textContent = await navigator.clipboard
      .write([new ClipboardItem({ 'image/png': this.#file })])
      .then(
        () => this.#words.copied,
        () => this.#words.refused,
      );
  }

  async #share() {
    if (this.#file === undefined) return;
    // Who closes the list of places to share to has changed their mind.
    await navigator.share({ files: [this.#file] }).catch(() => undefined);
  }
}

function button(name: string, act: () => unknown): HTMLButtonElement {
  const made = element('button', '', name);
  made.type = 'button';
  made.addEventListener('click', () => void act());
  return made;
}
