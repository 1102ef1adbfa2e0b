/** Chooses which passages of the list are shown and in what order; the choice is kept in the address. */
class WordingFilter extends HTMLElement {
  #form: HTMLFormElement | null = null;
  #items: HTMLElement[] = [];

  connectedCallback() {
    this.#form = this.querySelector('form');
    this.#items = [...document.querySelectorAll<HTMLElement>('[data-passages] > li')];
    this.#form?.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#form?.addEventListener('change', () => {
      this.#choose();
    });
    this.#form?.addEventListener('reset', () => {
      setTimeout(() => {
        this.#choose();
      });
    });
    for (const cell of document.querySelectorAll<HTMLElement>('[data-pair]')) {
      cell.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        this.#choosePair(cell.dataset['pair'] ?? '');
      });
    }
    addEventListener('popstate', () => {
      this.#restore();
    });
    this.hidden = false;
    this.#restore();
  }

  /** Reads the address; a value that no select offers leaves that select at “all”. */
  #restore() {
    const chosen = new URL(location.href).searchParams;
    for (const select of this.#selects()) {
      const value = chosen.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    this.#show();
    if (chosen.has('a') && location.hash.startsWith('#pair-')) {
      history.replaceState(history.state, '', location.pathname + location.search);
      // The browser's own way to the address's section comes first.
      requestAnimationFrame(() => document.getElementById('passages')?.scrollIntoView());
    }
  }

  #choosePair(pair: string) {
    const [a = '', b = ''] = pair.split(' ');
    for (const select of this.#selects()) select.value = select.name === 'sort' ? select.value : '';
    for (const select of this.#selects()) {
      if (select.name === 'a') select.value = a;
      if (select.name === 'b') select.value = b;
    }
    this.#choose();
    const heading = document.getElementById('passages');
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }

  #choose() {
    const address = new URL(location.href);
    address.hash = '';
    for (const { name, value } of this.#selects()) {
      if (value === '') address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    history.pushState(null, '', address);
    this.#show();
  }

  #show() {
    const chosen = Object.fromEntries(this.#selects().map(({ name, value }) => [name, value]));
    for (const item of this.#items) item.hidden = !isChosen(item, chosen);
    this.#sort(chosen['sort'] === 'documents');
    const listed = this.#items.filter((item) => item.closest('details') === null);
    const shown = listed.filter((item) => !item.hidden).length;
    const text = shown === 0 ? this.dataset['nothing'] : this.dataset['shown'];
    const status = this.querySelector('[role="status"]');
    if (status === null) return;
    status.textContent = (text ?? '').replace('{n}', String(shown)).replace('{m}', String(listed.length));
  }

  /** Puts every list in the order of the build, longest first, or by number of documents before that. */
  #sort(byDocuments: boolean) {
    const count = (item: HTMLElement) => documentsOf(item).length;
    const sorted = byDocuments ? [...this.#items].sort((a, b) => count(b) - count(a)) : this.#items;
    for (const item of sorted) item.parentElement?.append(item);
  }

  #selects(): HTMLSelectElement[] {
    return [...(this.#form?.querySelectorAll('select') ?? [])];
  }
}

function isChosen(item: HTMLElement, chosen: Record<string, string>): boolean {
  const documents = documentsOf(item);
  const themes = (item.dataset['themes'] ?? '').split(' ');
  const { theme = '', a = '', b = '' } = chosen;
  return (
    Number(item.dataset['length']) >= Number(chosen['min'] ?? 0) &&
    documents.length >= Number(chosen['docs'] ?? 0) &&
    (theme === '' || themes.includes(theme)) &&
    [a, b].every((document) => document === '' || documents.includes(document))
  );
}

function documentsOf(item: HTMLElement): string[] {
  return (item.dataset['documents'] ?? '').split(' ');
}

customElements.define('wording-filter', WordingFilter);
