import { MarkSwitch } from './mark-switch.ts';
import type { WordingSettings } from './wording-dialog.ts';

/** Marks shared wording. */
class SharedWording extends MarkSwitch {
  readonly #settings = JSON.parse(this.dataset['settings'] ?? '{}') as WordingSettings;
  protected readonly choice = 'shared';
  protected readonly failed = this.#settings.words.failed;

  protected async load() {
    const { loadWordingMarks } = await import('./wording-marks.ts');
    return loadWordingMarks(this.#settings, this.dataset['document']);
  }
}

customElements.define('shared-wording', SharedWording);
