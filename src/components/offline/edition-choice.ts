import type { offline } from '../../i18n/offline.ts';
import { listFolder, type EditionSummary, type PartSize } from '../../offline/edition-list.ts';
import { formatSize } from './format-size.ts';
import { siteRoot } from './site-root.ts';

type Language = 'en' | 'zh';

/** The choice of what to keep, with what it takes. */
export class EditionChoice {
  readonly #form: HTMLFormElement;
  readonly #words: typeof offline.en;
  readonly #release: string | undefined;
  readonly #language = document.documentElement.lang;
  #summary: EditionSummary | undefined;

  constructor(form: HTMLFormElement, words: typeof offline.en, release: string | undefined) {
    this.#form = form;
    this.#words = words;
    this.#release = release;
    form.addEventListener('change', () => {
      this.#showTotal();
    });
  }

  /** The languages chosen. */
  languages(): Language[] {
    return new FormData(this.#form).getAll('language') as Language[];
  }

  /** Shows the sizes, and what is already kept as chosen. */
  async open(kept: readonly Language[] | null): Promise<void> {
    for (const box of this.#form.querySelectorAll('input')) {
      if (kept !== null) box.checked = kept.includes(box.value as Language);
    }
    try {
      this.#summary ??= await this.#load();
      for (const language of ['en', 'zh'] as const)
        this.#write(`part="${language}"`, this.#words.partSize(...this.#sizeOf(language)));
      this.#write('shared', this.#words.shared(...this.#sizeOf('shared')));
    } catch {
      this.#write('shared', this.#words.sizesUnknown);
    }
    this.#showTotal();
  }

  #showTotal() {
    const button = this.#form.querySelector('button');
    const languages = this.languages();
    if (button !== null) button.disabled = languages.length === 0 || this.#summary === undefined;
    const parts = (['shared', ...languages] as const).map((part) => this.#summary?.parts[part]);
    const sum = (size: 'sent' | 'bytes') => parts.reduce((total, part) => total + (part?.[size] ?? 0), 0);
    const [sent, bytes] = [formatSize(sum('sent'), this.#language), formatSize(sum('bytes'), this.#language)];
    this.#write('total', this.#summary === undefined ? '' : this.#words.total(sent, bytes));
  }

  #sizeOf(part: keyof EditionSummary['parts']): [string, string] {
    const { files, sent } = this.#summary?.parts[part] ?? ({ files: 0, sent: 0 } satisfies Partial<PartSize>);
    return [files.toLocaleString(this.#language), formatSize(sent, this.#language)];
  }

  #write(part: string, text: string) {
    const place = this.#form.querySelector(`[data-${part}]`);
    if (place !== null) place.textContent = text;
  }

  async #load(): Promise<EditionSummary> {
    const response = await fetch(`${listFolder(siteRoot(), this.#release ?? '')}edition.json`);
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
    return (await response.json()) as EditionSummary;
  }
}
