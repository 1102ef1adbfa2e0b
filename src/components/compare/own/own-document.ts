import { openForPrint } from '../../lists/open-for-print.ts';
import { explainFailure } from '../../shared/explain-failure.ts';
import { handThroughLanguages, takeHanded } from './kept/handed-text.ts';
import { newText, type KeptText } from './kept/kept-text.ts';
import { keep, showKept } from './kept/show-kept.ts';
import { OwnClient } from './own-client.ts';
import { ownWords as words, sourcesOf, type OwnSettings } from './own-settings.ts';
import type { OwnReply } from './own-worker.ts';
import { listenToDrops } from './input/listen-to-drops.ts';
import { listenToField } from './input/listen-to-field.ts';
import { say, showStatus } from './own-status.ts';
import { refusalOf, type Refusal } from './input/decode-received.ts';
import type { Mend } from '../../../corpus/received/mends.ts';
import type { OwnResults } from './result/own-results.ts';

openForPrint();

/** Milliseconds after which the page loads what it may need later. */
const IDLE = 1500;

/** Takes a text of the reader’s own, has it compared in a worker, and shows what was found; nothing leaves the browser. */
class OwnDocument extends HTMLElement {
  readonly #settings = JSON.parse(this.dataset['settings'] ?? '{}') as OwnSettings;
  readonly #client = new OwnClient((reply) => void this.#receive(reply));
  #results: Promise<OwnResults> | undefined;
  #given = newText('');

  connectedCallback() {
    const [form, field] = [this.querySelector('form'), this.querySelector('textarea')];
    const opener = this.querySelector<HTMLInputElement>('input[type=file]');
    if (form === null || field === null || opener === null) return;
    const put = (text: string) => {
      field.value = text;
      this.#take(text);
    };
    listenToField(form, field, {
      edit: () => this.toggleAttribute('data-editing', true),
      take: (text) => {
        this.#take(text);
      },
      put,
    });
    const choose = () => {
      const [file] = opener.files ?? [];
      if (file !== undefined) void this.#open(file, field);
      opener.value = '';
    };
    opener.addEventListener('change', choose);
    // One may be chosen before the script is there.
    choose();
    const example = this.querySelector<HTMLElement>('[data-example]');
    example?.addEventListener('click', () => {
      put(example.dataset['example'] ?? '');
    });
    this.querySelector('[data-retry]')?.addEventListener('click', () => {
      this.#compare();
    });
    listenToDrops(this, (file) => void this.#open(file, field), put);
    for (const each of form.querySelectorAll('button')) each.disabled = false;
    const handed = takeHanded();
    if (handed !== null) this.#reopen(handed);
    handThroughLanguages(
      () => {
        if (field.value.trim() === '') return null;
        return field.value === this.#given.text ? this.#given : newText(field.value);
      },
      () => {
        say(this, '[data-note]', words.notHanded);
        this.querySelector('[data-note]')?.scrollIntoView({ block: 'center' });
      },
    );
    void this.#showKept();
    // Whoever loses the connection after this has all that the page can do.
    setTimeout(() => {
      this.#client.ask({ ask: 'load', sources: sourcesOf(this.#settings) });
      // What does not come now is asked for again when it is used.
      void import('./result/preload.ts').then(({ preload }) => preload()).catch(console.warn);
    }, IDLE);
  }

  async #open(file: File, field: HTMLTextAreaElement) {
    this.#say(words.reading, true);
    try {
      const { readFile } = await import('./input/read-file.ts');
      const read = await readFile(file);
      if ('refused' in read) {
        this.#refuse(read.refused);
        return;
      }
      field.value = read.text;
      this.#take(read.text, read.numbers);
      say(this, '[data-note]', read.unnumbered === 0 ? '' : words.unnumbered(read.unnumbered));
    } catch (error) {
      console.warn(error);
      this.#fail(words.failed);
    }
  }

  /** Takes a new text, without the mends of the last. */
  #take(text: string, numbers = 0) {
    say(this, '[data-note]', '');
    const refused = refusalOf(text);
    if (refused !== null) {
      this.#refuse(refused);
      return;
    }
    // The same text again keeps its mends.
    if (text !== this.#given.text) this.#given = newText(text, numbers);
    this.#compare();
  }

  #compare() {
    this.toggleAttribute('data-editing', false);
    this.#hide('[data-failed]', true);
    this.#say(words.comparing, true);
    const { text, mends } = this.#given;
    this.#client.ask({ ask: 'compare', text, mends, sources: sourcesOf(this.#settings) });
  }

  async #receive(reply: OwnReply) {
    if (reply.tell === 'progress') {
      showStatus(this, words.comparing, reply.done);
      return;
    }
    if (reply.tell === 'failed') {
      this.#fail(reply.why === 'unloaded' ? words.failed : words.unread);
      return;
    }
    try {
      const results = await (this.#results ??= this.#openResults());
      if (reply.tell === 'read') results.showReading(reply.reading, this.#given);
      if (reply.tell === 'level') await results.showLevel(reply.comparison);
      if (reply.tell === 'compared') {
        // What setting level needs comes before all is said to be there; what does not come is told where it is asked for.
        await Promise.all([results.showComparison(reply), results.loadLevel().catch(console.warn)]);
        this.#say(words.done(reply.comparison.near.length));
        this.toggleAttribute('data-compared', true);
      }
    } catch (error) {
      console.warn(error);
      this.#results = undefined;
      this.#fail(words.failed);
    }
  }

  async #openResults(): Promise<OwnResults> {
    const place = this.querySelector<HTMLElement>('[data-results]') ?? this;
    const { OwnResults: Results } = await import('./result/own-results.ts');
    return new Results(place, this.#settings, {
      mend: (mends: Mend[]) => {
        this.#given = { ...this.#given, mends };
        this.#compare();
      },
      level: (document, name) => {
        this.#client.ask({ ask: 'level', document, name });
      },
      keep: (given, name) => this.#keep(given, name),
    });
  }

  /** Keeps a text that was compared, under a name if it has none yet; says what became of it. */
  async #keep(compared: KeptText, name: string): Promise<string> {
    // While another text is being compared, what is kept is still the one that is shown.
    const given = compared.text === this.#given.text ? this.#given : compared;
    const kept = { ...given, id: given.id || crypto.randomUUID(), name };
    if (given === this.#given) this.#given = kept;
    const isKept = await keep(kept);
    await this.#showKept();
    return isKept ? words.kept.keptNow : words.kept.refused;
  }

  #showKept() {
    return showKept(this.querySelector<HTMLElement>('[data-kept]'), (kept) => {
      this.#reopen(kept);
    });
  }

  /** Compares a text again with its mends. */
  #reopen(kept: KeptText) {
    const field = this.querySelector('textarea');
    if (field !== null) field.value = kept.text;
    say(this, '[data-note]', '');
    this.#given = kept;
    this.#compare();
  }

  #refuse(refusal: Refusal) {
    this.#results = undefined;
    this.toggleAttribute('data-compared', false);
    this.querySelector('[data-results]')?.replaceChildren();
    this.#hide('[data-failed]', true);
    this.#say(words.refused[refusal]);
  }

  #fail(why: string) {
    this.#say('');
    const place = this.querySelector('[data-why]');
    if (place !== null) place.textContent = why;
    this.#hide('[data-failed]', false);
    if (why === words.failed) void explainFailure(place, this.querySelector<HTMLElement>('[data-retry]'));
  }

  #say(text: string, isBusy = false) {
    showStatus(this, text, isBusy ? 0 : null);
  }

  #hide(selector: string, hidden: boolean) {
    const part = this.querySelector<HTMLElement>(selector);
    if (part !== null) part.hidden = hidden;
  }
}

customElements.define('own-document', OwnDocument);
