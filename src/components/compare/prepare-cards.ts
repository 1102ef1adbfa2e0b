import type { CompareWords } from '../../i18n/en/pages/compare.ts';
import { HAS_ENGLISH } from '../../corpus/edition/edition.ts';
import { element } from '../shared/element.ts';

/** Gives each card of a comparison two buttons for a phone: the texts in the other language too, and a long text whole. */
export function prepareCards(comparison: HTMLElement, words: CompareWords['card']) {
  const trimmed = new ResizeObserver((entries) => {
    for (const { target } of entries) target.parentElement?.toggleAttribute('data-more', isTrimmed(target));
  });
  for (const row of comparison.querySelectorAll<HTMLElement>('.row')) {
    const [own] = row.querySelectorAll('.compared');
    if (HAS_ENGLISH) own?.prepend(languageButton(row, words));
    for (const text of row.querySelectorAll('.text')) trimmed.observe(text);
    for (const each of row.querySelectorAll<HTMLElement>('.compared:has(.text)'))
      each.append(moreButton(each, words));
  }
  comparison.dataset['trimmed'] = '';
}

/** Whether a text, or the same in the other language, is longer than what is seen of it. */
function isTrimmed(text: Element): boolean {
  const both = text.parentElement?.querySelectorAll('.text') ?? [];
  return [...both].some(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 2);
}

/** Named after the language that it adds, whichever the page shows. */
function languageButton(row: HTMLElement, { zh, en }: CompareWords['card']): HTMLButtonElement {
  const names = Object.entries({ zh, en }).map(([language, name]) => {
    const made = element('span', '', name);
    made.dataset['adds'] = language;
    return made;
  });
  const button = element('button', 'other-language no-print', ...names);
  button.type = 'button';
  button.ariaPressed = 'false';
  button.addEventListener('click', () => {
    button.ariaPressed = String(row.toggleAttribute('data-both'));
  });
  return button;
}

function moreButton(card: HTMLElement, { more }: CompareWords['card']): HTMLButtonElement {
  const button = element('button', 'more no-print', `… ${more}`);
  button.type = 'button';
  button.addEventListener('click', () => {
    card.dataset['whole'] = '';
    // The button is gone: who came by keyboard goes on from the card.
    card.tabIndex = -1;
    card.focus({ preventScroll: true });
  });
  return button;
}
