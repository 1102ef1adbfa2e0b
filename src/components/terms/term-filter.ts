import { ListFilter, wordsOf, type Choice } from '../lists/list-filter.ts';
import type { Folding } from '../../search/text/normalise.ts';
import type { SearchEntry } from '../../search/records/search-entry.ts';
import { foldLatin } from './fold-latin.ts';

/** Chooses which terms of the table are shown and in what order. */
class TermFilter extends ListFilter {
  #texts = new Map<HTMLElement, string>();
  /** Traditional and variant characters, once one was typed that may be such. */
  #folding: Folding | undefined;

  protected find(): HTMLElement[] {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-terms] > tr')];
    this.#texts = new Map(rows.map((row) => [row, searchText(row)]));
    return rows;
  }

  protected isChosen(row: HTMLElement, choice: Choice): boolean {
    const { q = '', kind = '', scope = '', doc = '', theme = '', spread = '' } = choice;
    const text = this.#texts.get(row) ?? '';
    const asked = foldLatin(q, this.#folding).split(' ');
    const joined = foldLatin(asked.join(''));
    const [own, all] = [asked.every((word) => text.includes(word)), text.includes(joined)];
    return (
      (own || all) &&
      (kind === '' || row.dataset['kind'] === kind) &&
      (scope === '' || row.dataset['scope'] === scope) &&
      (doc === '' || count(row, doc) > 0) &&
      (theme === '' || wordsOf(row, 'themes').includes(theme)) &&
      (spread === '' || wordsOf(row, 'spread').includes(spread))
    );
  }

  protected override restore() {
    super.restore();
    void this.#readForms();
  }

  protected override choose() {
    super.choose();
    void this.#readForms();
  }

  /** Where a character was typed that may be traditional, the list is chosen again when its form is known. */
  async #readForms() {
    const typed = this.querySelector('input')?.value ?? '';
    if (this.#folding !== undefined || !/\p{Script=Han}/u.test(typed)) return;
    this.#folding = {};
    const response = await fetch(this.dataset['forms'] ?? '');
    if (!response.ok) return;
    this.#folding = ((await response.json()) as SearchEntry).folding;
    super.restore();
  }

  /** The build's order is by frequency; ties keep it. */
  protected override arrange({ sort = '' }: Choice) {
    const pinyin = (row: HTMLElement) => row.querySelector('[lang="zh-Latn"]')?.textContent ?? '';
    const sorted = [...this.items];
    if (sort === 'pinyin') sorted.sort((a, b) => pinyin(a).localeCompare(pinyin(b), 'en'));
    else if (sort !== '') sorted.sort((a, b) => count(b, sort) - count(a, sort));
    const list = sorted[0]?.parentElement;
    if (sorted.some((row, index) => row !== list?.children[index])) list?.append(...sorted);
  }
}

/** What a row is found by: its words, and its pinyin written in one. */
function searchText(row: HTMLElement): string {
  const text = foldLatin(row.querySelector('th')?.textContent ?? '');
  return `${text} ${foldLatin(text.replaceAll(' ', ''))}`;
}

/** How often a row's term stands in a document. */
function count(row: HTMLElement, document: string): number {
  const heads = [...(row.closest('table')?.querySelectorAll<HTMLElement>('thead th') ?? [])];
  const column = heads.findIndex((head) => head.dataset['document'] === document);
  return Number(row.children[column]?.textContent ?? 0);
}

customElements.define('term-filter', TermFilter);
