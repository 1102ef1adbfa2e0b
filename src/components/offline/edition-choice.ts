import type { Words } from '../../i18n/en/words.ts';
import { listFolder, type EditionSummary, type PartSize } from '../../release/offline/edition-list.ts';
import type { Part } from '../../release/offline/cacheable-file.ts';
import { formatSize } from './format-size.ts';
import { siteRoot } from './site-root.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';

type Language = Locale;

/** The choice of what to keep, with what it takes. */
export class EditionChoice {
  readonly #form: HTMLFormElement;
  readonly #words: Words['offline'];
  readonly #release: string | undefined;
  readonly #language = document.documentElement.lang;
  #summary: EditionSummary | undefined;
  #kept: readonly Language[] = [];

  constructor(form: HTMLFormElement, words: Words['offline'], release: string | undefined) {
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
    this.#kept = kept ?? [];
    for (const box of this.#form.querySelectorAll('input')) {
      if (kept !== null) box.checked = kept.includes(box.value as Language);
    }
    try {
      this.#summary ??= await this.#load();
      for (const language of LOCALES)
        this.#write(`part="${language}"`, this.#words.partSize(...this.#sizeOf(language)));
      this.#write('shared', this.#words.shared(...this.#sizeOf('shared')));
    } catch {
      this.#write('shared', this.#words.sizesUnknown);
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
    const parts = ['shared', ...languages] as const;
    const missing = kept.length === 0 ? parts : languages.filter((each) => !kept.includes(each));
    const sum = (of: readonly Part[], size: 'sent' | 'bytes') => {
      const total = of.reduce((all, part) => all + (this.#summary?.parts[part][size] ?? 0), 0);
      return formatSize(total, this.#language);
    };
    this.#write('total', canKeep ? this.#words.total(sum(missing, 'sent'), sum(parts, 'bytes')) : '');
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
