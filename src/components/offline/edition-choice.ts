import type { Words } from '../../i18n/en/words.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { EditionPart } from '../../release/offline/edition-part.ts';
import { listAddress, type EditionSummary } from '../../release/offline/release-lists.ts';
import { explainFailure } from '../shared/explain-failure.ts';
import { formatSize } from './format-size.ts';
import { pageLang } from '../../i18n/page-words.ts';
import { siteRoot } from '../../i18n/site-root.ts';

const SHARED = ['hashed', 'fixed'] as const;

/** The choice of what to keep, with what it takes. */
export class EditionChoice {
  readonly #form: HTMLFormElement;
  readonly #words: Words['offline'];
  readonly #release: string | undefined;
  readonly #language = pageLang();
  #summary: EditionSummary | undefined;
  #kept: readonly Locale[] = [];

  constructor(form: HTMLFormElement, words: Words['offline'], release: string | undefined) {
    this.#form = form;
    this.#words = words;
    this.#release = release;
    form.addEventListener('change', () => {
      this.#showTotal();
    });
  }

  /** The languages chosen. */
  languages(): Locale[] {
    return new FormData(this.#form).getAll('language') as Locale[];
  }

  /** Shows the sizes, and what is already kept as chosen. */
  async open(kept: readonly Locale[] | null): Promise<void> {
    this.#kept = kept ?? [];
    for (const box of this.#form.querySelectorAll('input')) {
      if (kept !== null) box.checked = kept.includes(box.value as Locale);
    }
    try {
      this.#summary ??= await this.#load();
      for (const locale of LOCALES)
        this.#write(`part="${locale}"`, this.#words.partSize(...this.#sizeOf([locale])));
      this.#write('shared', this.#words.shared(...this.#sizeOf(SHARED)));
    } catch {
      this.#write('shared', this.#words.sizesUnknown);
      void explainFailure(this.#form.querySelector('[data-shared]'));
    }
    this.#showTotal();
  }

  /** What is kept already need not be fetched; where nothing would change there is nothing to press. */
  #showTotal() {
    const button = this.#form.querySelector('button');
    const [languages, kept] = [this.languages(), this.#kept];
    const isChange = languages.length !== kept.length || languages.some((each) => !kept.includes(each));
    const canKeep = languages.length > 0 && isChange && this.#summary !== undefined;
    if (button !== null) button.hidden = !canKeep;
    const parts = [...SHARED, ...languages];
    const missing = kept.length === 0 ? parts : languages.filter((each) => !kept.includes(each));
    const size = (of: EditionPart[], unit: 'sent' | 'bytes') =>
      formatSize(this.#sum(of, unit), this.#language);
    this.#write('total', canKeep ? this.#words.total(size(missing, 'sent'), size(parts, 'bytes')) : '');
  }

  #sizeOf(parts: readonly EditionPart[]): [string, string] {
    const files = this.#sum(parts, 'files').toLocaleString(this.#language);
    return [files, formatSize(this.#sum(parts, 'sent'), this.#language)];
  }

  #sum(parts: readonly EditionPart[], unit: 'files' | 'sent' | 'bytes'): number {
    return parts.reduce((sum, part) => sum + (this.#summary?.parts[part][unit] ?? 0), 0);
  }

  #write(part: string, text: string) {
    const place = this.#form.querySelector(`[data-${part}]`);
    if (place !== null) place.textContent = text;
  }

  async #load(): Promise<EditionSummary> {
    const response = await fetch(listAddress(siteRoot(), this.#release ?? '', 'edition'));
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
    return (await response.json()) as EditionSummary;
  }
}
