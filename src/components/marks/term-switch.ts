import { MarkSwitch } from './mark-switch.ts';

/** Underlines the terms. */
class TermSwitch extends MarkSwitch {
  protected readonly choice = 'terms';
  protected readonly failed = this.dataset['failed'] ?? '';

  protected async load() {
    const { loadTermMarks } = await import('./term-marks.ts');
    return loadTermMarks(this.dataset['source'] ?? '');
  }
}

customElements.define('term-switch', TermSwitch);
