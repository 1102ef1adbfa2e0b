import type { LookedWords } from '../../../i18n/en/lists/looked.ts';
import { pageLocale, pageWords } from '../../../i18n/page-words.ts';
import { placeLabel } from '../../../naming/place-label.ts';
import { siteAddress } from '../../citation/load-citation.ts';
import { keepLooked, lookedAt, type LookedAt } from '../../marks/gloss/looked-at.ts';
import { element } from '../../shared/element.ts';
import { explainFailure } from '../../shared/explain-failure.ts';
import { pressButton } from '../../citation/collection/press-button.ts';

const words = pageWords(
  import.meta.glob<LookedWords>('../../../i18n/*/lists/looked.ts', { eager: true, import: 'looked' }),
);

/** The terms that were looked at: each with its place, forgotten or taken away as cards. */
class LookedList {
  readonly #lead = element('p', 'mt-1 text-sm text-muted', words.lead);
  readonly #none = element('p', 'mt-2', words.none);
  readonly #list = element('ol', 'mt-2 space-y-1');
  readonly #status = element('span');
  readonly #undo = element('span');
  readonly #tools = element('p', 'mt-2 flex flex-wrap gap-x-5');
  readonly #note = element('p', 'text-sm text-muted', words.ankiNote);

  constructor(place: HTMLElement) {
    const title = element('h2', 'text-xl', words.title);
    title.id = 'looked-title';
    place.setAttribute('aria-labelledby', title.id);
    place.classList.add('mt-10');
    this.#status.role = 'status';
    this.#status.tabIndex = -1;
    this.#tools.append(
      pressButton(words.anki, () => void this.#saveCards()),
      pressButton(words.forgetAll, () => {
        this.#keep([]);
      }),
    );
    place.append(
      title,
      this.#lead,
      this.#none,
      this.#list,
      this.#tools,
      element('p', 'flex min-h-9 items-baseline gap-x-4 text-sm', this.#status, this.#undo),
      this.#note,
    );
    addEventListener('storage', () => {
      this.#draw();
    });
    this.#draw();
  }

  #draw() {
    const looked = lookedAt().filter(({ term }) => rowOf(term) !== null);
    this.#list.replaceChildren(...looked.map((each) => this.#item(each)));
    this.#tools.classList.toggle('hidden', looked.length === 0);
    this.#note.hidden = this.#lead.hidden = looked.length === 0;
    this.#none.hidden = looked.length > 0;
  }

  #item({ term, place }: LookedAt): HTMLElement {
    const row = rowOf(term);
    const [link, pinyin, english] = ['a', 'i', 'b'].map((part) => row?.querySelector(part)?.cloneNode(true));
    const name = link?.textContent ?? term;
    const forget = pressButton(
      words.forget,
      () => {
        this.#keep(lookedAt().filter((each) => each.term !== term));
      },
      words.forgetNamed(name),
    );
    forget.classList.add('text-sm', 'text-muted');
    return element(
      'li',
      'flex flex-wrap items-baseline gap-x-3',
      ...[link, pinyin, english].flatMap((part) => part ?? []),
      ...this.#met(place),
      forget,
    );
  }

  #met(place: string): HTMLElement[] {
    const label = this.#labelOf(place);
    if (label === '') return [];
    const link = element('a', '', label);
    link.href = siteAddress(`documents/${place.replace('#', '/#')}`);
    return [element('span', 'text-sm', `${words.met} `, link)];
  }

  /** `Linzi 2022 · 9.4`; empty where the table of the page has no such document. */
  #labelOf(place: string): string {
    const [of = '', id = ''] = place.split('#');
    const heads = [...document.querySelectorAll<HTMLElement>('th[data-document]')];
    const name = heads.find(({ dataset }) => dataset['document'] === of)?.textContent.trim();
    return name === undefined ? '' : `${name} · ${placeLabel(id, pageLocale())}`;
  }

  /** Keeps the terms that are left, with a way back. */
  #keep(left: readonly LookedAt[]) {
    const before = lookedAt();
    if (!keepLooked(left)) {
      this.#status.textContent = words.notKept;
      return;
    }
    this.#draw();
    this.#status.textContent = words.forgot(
      before.filter(({ term }) => rowOf(term) !== null && !left.some((each) => each.term === term)).length,
    );
    this.#status.focus({ preventScroll: true });
    const undo = pressButton(words.undo, () => {
      this.#undo.replaceChildren();
      // What was looked at since stays.
      const now = lookedAt();
      const since = now.filter(({ term }) => !before.some((each) => each.term === term));
      const back = before.map((each) => now.find(({ term }) => term === each.term) ?? each);
      this.#status.textContent = keepLooked([...since, ...back]) ? words.undone : words.notKept;
      this.#status.focus({ preventScroll: true });
      this.#draw();
    });
    this.#undo.replaceChildren(undo);
  }

  async #saveCards() {
    this.#status.textContent = '';
    try {
      const { saveCards } = await import('./save-cards.ts');
      const label = (place: string) => this.#labelOf(place);
      const count = await saveCards(lookedAt(), label);
      this.#status.textContent = words.saved(count);
    } catch (error) {
      console.warn(error);
      this.#status.textContent = words.failed;
      void explainFailure(this.#status);
    }
  }
}

/** The row of a term in the table of the page. */
function rowOf(term: string): Element | null {
  return document.querySelector(`[data-terms] a[href$="/terms/${term}/"]`)?.closest('th') ?? null;
}

let list: LookedList | undefined;

/** Shows the list in its place on the page. */
export function showLooked(place: HTMLElement) {
  if (list !== undefined) return;
  list = new LookedList(place);
  // What the address names has come into the page.
  if (location.hash === `#${place.id}`) place.scrollIntoView();
}
