import { unknownChoice } from '../shared/unknown-choice.ts';

type Choice = Record<'document' | 'theme', string>;
const KINDS = ['document', 'theme'] as const;

/** Marks a document and a theme in all charts at once; the choice is kept in the address. */
class EmphasisChooser extends HTMLElement {
  #form: HTMLFormElement | null = null;

  connectedCallback() {
    this.#form = this.querySelector('form');
    this.#form?.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#form?.addEventListener('change', () => {
      this.#choose(this.#chosen());
    });
    this.#form?.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#choose({ document: '', theme: '' });
    });
    for (const panel of document.querySelectorAll<HTMLElement>('[data-panel]')) this.#addButton(panel);
    addEventListener('popstate', () => {
      this.#restore();
    });
    this.#restore();
  }

  /** Makes the name of a panel a button that marks what the panel is about, or takes the mark off. */
  #addButton(panel: HTMLElement) {
    const kind = KINDS.find((each) => panel.dataset[each] !== undefined);
    const head = panel.querySelector<HTMLElement>('.panel-head');
    if (kind === undefined || head === null) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.title = (this.dataset['panel'] ?? '').replace('{name}', head.dataset['name'] ?? '');
    button.addEventListener('click', () => {
      const chosen = this.#chosen();
      const value = panel.dataset[kind] ?? '';
      this.#choose({ ...chosen, [kind]: chosen[kind] === value ? '' : value });
    });
    head.append(button);
  }

  /** Reads the address; a value that no select offers marks nothing, and is named. */
  #restore() {
    const params = new URL(location.href).searchParams;
    this.#show({ document: params.get('document') ?? '', theme: params.get('theme') ?? '' });
    const asked = this.#selects().map(({ name, value }) => [params.get(name) ?? '', value] as const);
    this.#say(unknownChoice(asked.flatMap(([wanted, value]) => (wanted === value ? [] : wanted))));
  }

  #choose(choice: Choice) {
    const address = new URL(location.href);
    for (const kind of KINDS) {
      if (choice[kind] === '') address.searchParams.delete(kind);
      else address.searchParams.set(kind, choice[kind]);
    }
    history.pushState(null, '', address);
    this.#show(choice);
    const names = this.#selects().flatMap(({ value, selectedOptions }) =>
      value === '' ? [] : (selectedOptions[0]?.text ?? value),
    );
    this.#say(
      names.length === 0
        ? (this.dataset['cleared'] ?? '')
        : (this.dataset['marked'] ?? '').replace('{n}', names.join(this.dataset['and'])),
    );
  }

  #say(text: string) {
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = text;
  }

  #show(choice: Choice) {
    for (const select of this.#selects()) {
      const value = choice[select.name as keyof Choice];
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    const chosen = this.#chosen();
    for (const row of document.querySelectorAll<SVGElement>('.drawing .row')) {
      row.classList.toggle('marked', isMarked(row, chosen));
    }
    for (const panel of document.querySelectorAll<HTMLElement>('[data-panel]')) {
      const pressed = KINDS.some((kind) => chosen[kind] !== '' && panel.dataset[kind] === chosen[kind]);
      panel.querySelector('button')?.setAttribute('aria-pressed', String(pressed));
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-units] a')) {
      link.search = location.search;
    }
  }

  #selects(): HTMLSelectElement[] {
    return [...(this.#form?.querySelectorAll('select') ?? [])];
  }

  #chosen(): Choice {
    const value = (name: string) => this.#selects().find((select) => select.name === name)?.value ?? '';
    return { document: value('document'), theme: value('theme') };
  }
}

/** A row is marked where it is about all that is chosen; what it says nothing of does not part it. */
function isMarked(row: SVGElement, chosen: Choice): boolean {
  const about = {
    document: row.dataset['document'],
    theme: row.dataset['theme'] ?? row.closest<HTMLElement>('[data-panel]')?.dataset['theme'],
  };
  const asked = KINDS.filter((kind) => chosen[kind] !== '' && about[kind] !== undefined);
  return asked.length > 0 && asked.every((kind) => about[kind] === chosen[kind]);
}

customElements.define('emphasis-chooser', EmphasisChooser);
