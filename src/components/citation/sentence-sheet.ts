import type { sentenceSheet } from '../../i18n/en/reading/sentence-sheet.ts';
import { pageLang, pageLocale, pageWords } from '../../i18n/page-words.ts';
import { findTerms } from '../../corpus/model/terms.ts';
import { placeLabel } from '../../naming/place-label.ts';
import type { Underlines } from '../marks/gloss/underlines.ts';
import { keptText } from '../shared/edition-texts.ts';
import { element, inLanguage } from '../shared/element.ts';
import { loadJson } from '../shared/load-json.ts';
import { PassageTools } from './passage-tools.ts';
import { pageDocument, textUnits, type TextUnit } from './selection/text-units.ts';
import { useStyles } from './use-styles.ts';

const WORDS = import.meta.glob<typeof sentenceSheet>('../../i18n/*/reading/sentence-sheet.ts', {
  eager: true,
  import: 'sentenceSheet',
});

/** Pixels that stay between the sentence and the sheet, and above a sentence that moves up for it. */
const BELOW = 16;
const ABOVE = 64;

/** What can be done with one sentence, and what belongs to it: one sheet for the page, over its lower edge. */
class SentenceSheet {
  readonly #words = pageWords(WORDS);
  readonly #sheet = element('section', 'sentence-sheet');
  #sentence: HTMLElement | null = null;

  constructor() {
    useStyles();
    this.#sheet.lang = pageLang();
    this.#sheet.tabIndex = -1;
    document.querySelector('main')?.append(this.#sheet);
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close();
    });
  }

  open(sentence: HTMLElement, byKey: boolean) {
    this.#sentence?.classList.remove('opened');
    this.#sentence = sentence;
    sentence.classList.add('opened');
    const label = this.#words.label(placeLabel(sentence.id, pageLocale()));
    const title = element('h2', 'font-semibold', label);
    this.#sheet.setAttribute('aria-label', label);
    const facts = element('dl');
    this.#sheet.replaceChildren(
      element('header', '', title, this.#closeButton()),
      ...this.#tools(sentence),
      ...this.#translation(sentence),
      facts,
    );
    this.#sheet.hidden = false;
    this.#listFacts(sentence, facts);
    if (byKey) this.#sheet.focus({ preventScroll: true });
    this.#keepInSight(sentence);
  }

  close() {
    const sentence = this.#sentence;
    if (sentence === null) return;
    this.#sentence = null;
    sentence.classList.remove('opened');
    const isInside = this.#sheet.contains(document.activeElement);
    this.#sheet.hidden = true;
    if (isInside) sentence.querySelector<HTMLElement>('.theme-mark')?.focus({ preventScroll: true });
  }

  #closeButton(): HTMLButtonElement {
    const button = element('button', '', '×');
    button.type = 'button';
    button.ariaLabel = this.#words.close;
    button.addEventListener('click', () => {
      this.close();
    });
    return button;
  }

  /** Copying and citing take the sentence in the language that one reads; in both, the Chinese. */
  #tools(sentence: HTMLElement): HTMLElement[] {
    const unit = shownUnit(sentence);
    if (unit === undefined) return [];
    const { id, language, text } = unit;
    const tools = new PassageTools();
    tools.show({
      document: unit.document,
      text: text.slice(0, text.length),
      place: { language, from: { id, offset: 0 }, to: { id, offset: text.length } },
      page: `documents/${unit.document}/#${id}`,
      hasLink: true,
    });
    return [tools.element];
  }

  /** The other language, where the page shows one alone. */
  #translation(sentence: HTMLElement): HTMLElement[] {
    const hidden = sentence.querySelectorAll<HTMLElement>(':scope > :is(.zh, .en)');
    return [...hidden]
      .filter((text) => text.getClientRects().length === 0)
      .map((text) =>
        inLanguage(
          text.classList.contains('zh') ? 'zh' : 'en',
          element('p', 'translation', keptText(text).textContent.trim()),
        ),
      );
  }

  #listFacts(sentence: HTMLElement, facts: HTMLElement) {
    const { theme, terms, elsewhere, beside } = this.#words;
    const add = (name: string, ...content: Node[]) => {
      if (content.length > 0) facts.append(element('dt', '', name), element('dd', '', ...content));
    };
    const mark = sentence.querySelector<HTMLElement>('.theme-mark');
    if (mark !== null) add(theme, element('span', '', `${mark.dataset['text'] ?? ''} ${mark.title}`));
    const places = element('dt', '', terms);
    const named = element('dd');
    void listTerms(sentence).then(
      (links) => {
        if (links.length === 0) return;
        named.append(...links);
        facts.firstElementChild?.nextElementSibling?.after(places, named);
        this.#keepInSight(sentence);
      },
      // Offline they may not be kept; the rest of the sheet holds without them.
      () => undefined,
    );
    const others = sentence.closest('.provision')?.querySelectorAll('.elsewhere li + li > a') ?? [];
    add(elsewhere, ...[...others].map((link) => namedAfterItsDocument(link)));
    const choices = document.querySelectorAll<HTMLOptionElement>(
      'beside-choice option[value]:not([value=""], [value="*"])',
    );
    add(beside, ...[...choices].map(({ value, text }) => link(`?beside=${value}#${sentence.id}`, text)));
  }

  /** What is at the lower edge of the window must not lie behind the sheet. */
  #keepInSight(sentence: HTMLElement) {
    const read = sentence.getBoundingClientRect();
    const sheet = this.#sheet.getBoundingClientRect();
    const hidden = read.bottom - sheet.top;
    const isBeside = read.right < sheet.left || read.left > sheet.right;
    if (hidden > 0 && !isBeside) scrollBy({ top: Math.min(hidden + BELOW, read.top - ABOVE) });
  }
}

let sheet: SentenceSheet | undefined;

/** Opens the sheet for a sentence; `byKey` moves the focus into it. */
export function openSheet(sentence: HTMLElement, byKey: boolean) {
  sheet ??= new SentenceSheet();
  sheet.open(sentence, byKey);
}

export function closeSheet() {
  sheet?.close();
}

function shownUnit(sentence: HTMLElement): TextUnit | undefined {
  const units = textUnits().filter(({ id, document: of }) => id === sentence.id && of === pageDocument());
  return units.find(({ element: text }) => text.getClientRects().length > 0);
}

/** The terms of a sentence's Chinese, in their order, each once, as links to the glossary. */
async function listTerms(sentence: HTMLElement): Promise<HTMLAnchorElement[]> {
  const source = document.querySelector<HTMLElement>('[data-choice=terms]')?.dataset['source'] ?? '';
  const { terms } = await loadJson<Underlines>(source);
  const chinese = sentence.querySelector('.zh');
  const text = chinese === null ? '' : keptText(chinese).textContent;
  const found = new Set(findTerms(text, terms).map(({ term }) => term));
  return [...found].map(({ id, term }) =>
    inLanguage('zh', link(new URL(`${id}/`, new URL(source, location.href)).href, term)),
  );
}

/** A link to a counterpart, with its document's name before it. */
function namedAfterItsDocument(counterpart: Element): HTMLElement {
  const name = counterpart.closest('ul')?.querySelector('li > a')?.textContent.trim() ?? '';
  const made = link((counterpart as HTMLAnchorElement).href, `${name} · ${counterpart.textContent.trim()}`);
  made.className = 'counterpart';
  return made;
}

function link(href: string, text: string): HTMLAnchorElement {
  const made = element('a', '', text);
  made.href = href;
  return made;
}
