import { ListFilter, wordsOf, type Choice } from '../lists/list-filter.ts';

/** Chooses which passages of the list are shown and in what order. */
class WordingFilter extends ListFilter {
  override connectedCallback() {
    super.connectedCallback();
    for (const cell of document.querySelectorAll<HTMLElement>('[data-pair]')) {
      cell.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        this.#choosePair(cell.dataset['pair'] ?? '');
      });
    }
  }

  protected find(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>('[data-passages] > li')];
  }

  protected override counted(): HTMLElement[] {
    return this.items.filter((item) => item.closest('details') === null);
  }

  protected isChosen(item: HTMLElement, choice: Choice): boolean {
    const documents = wordsOf(item, 'documents');
    const { theme = '', a = '', b = '' } = choice;
    return (
      Number(item.dataset['length']) >= Number(choice['min'] ?? 0) &&
      documentCount(item) >= Number(choice['docs'] ?? 0) &&
      (theme === '' || wordsOf(item, 'themes').includes(theme)) &&
      [a, b].every((document) => document === '' || documents.includes(document))
    );
  }

  /** Every list in the order of the build, longest first, or by number of documents before that. */
  protected override arrange({ sort }: Choice) {
    const count = documentCount;
    const sorted = sort === 'documents' ? [...this.items].sort((a, b) => count(b) - count(a)) : this.items;
    for (const item of sorted) item.parentElement?.append(item);
  }

  protected override restore() {
    super.restore();
    const address = new URL(location.href);
    if (!address.searchParams.has('a') || !address.hash.startsWith('#pair-')) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    // The browser's own way to the address's section comes first.
    requestAnimationFrame(() => document.getElementById('passages')?.scrollIntoView());
  }

  #choosePair(pair: string) {
    const [a = '', b = ''] = pair.split(' ');
    const chosen: Choice = { a, b };
    for (const field of this.fields()) {
      if (field.name !== 'sort') field.value = chosen[field.name] ?? '';
    }
    this.choose();
    const heading = document.getElementById('passages');
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }
}

/** How many documents a passage stands in; it can name fewer. */
function documentCount(item: HTMLElement): number {
  return Number(item.dataset['count'] ?? wordsOf(item, 'documents').length);
}

customElements.define('wording-filter', WordingFilter);
