import type { FileComparison } from '../../../../analysis/counterparts/compare-files.ts';
import { OWN } from '../../../../analysis/own/level-own.ts';
import type { CompareWords } from '../../../../i18n/en/pages/compare.ts';
import { pageWords } from '../../../../i18n/page-words.ts';
import { element } from '../../../shared/element.ts';
import { ownWords } from '../own-settings.ts';
import type { OwnView } from './own-view.ts';

const words = ownWords.level;
const COMPARE = import.meta.glob<CompareWords>('../../../../i18n/*/pages/compare.ts', { import: 'compare' });

/** The choice of a document to set level with the text, and what chooses one from elsewhere; the rows come later. */
export function levelSection({ settings }: OwnView, ask: (document: string) => void) {
  const select = element('select', '', ...settings.documents.map(({ id, name }) => new Option(name, id)));
  const label = element('label', '', `${words.choose} `, select);
  const button = element('button', '', words.button);
  button.type = 'submit';
  const form = element('form', 'no-print', label, button);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(select.value);
  });
  const rows = element('div', 'comparison');
  rows.dataset['level'] = '';
  const title = element('h2', '', words.title);
  const section = element('section', 'own-level', title, form, rows);
  section.id = 'own-level';
  const choose = (document: string) => {
    select.value = document;
    select.focus({ preventScroll: true });
    title.scrollIntoView();
    ask(document);
  };
  return { section, choose };
}

/** Loads what drawing needs. */
export async function loadLevel() {
  const [compare, { drawComparison }, { prepareCards }] = await Promise.all([
    pageWords(COMPARE)(),
    import('../../draw-comparison.ts'),
    import('../../prepare-cards.ts'),
  ]);
  return { compare, drawComparison, prepareCards };
}

/** Draws the rows as on the page of two documents; what is near is never called a match. */
export async function drawLevel(place: HTMLElement, comparison: FileComparison, { settings }: OwnView) {
  const rows = place.querySelector<HTMLElement>('[data-level]');
  if (rows === null) return;
  try {
    const { compare, drawComparison, prepareCards } = await loadLevel();
    const said: CompareWords = {
      ...compare,
      gap: words.gap,
      reason: { ...compare.reason, wording: words.reason },
    };
    const { root, locale } = settings;
    const drawn = drawComparison(comparison, { root, locale, words: said, unlinked: OWN });
    rows.replaceChildren(element('p', 'own-note', words.note), ...drawn);
    for (const front of rows.querySelectorAll('details')) front.open = true;
    rows.dataset['prepared'] = '';
    prepareCards(rows, compare.card);
  } catch (error) {
    console.warn(error);
    const failed = element('p', 'own-note', words.failed);
    failed.role = 'alert';
    rows.replaceChildren(failed);
  }
}
