import { SECTIONS, wayPath } from '../../naming/menu.ts';
import type { OwnCards } from './own-cards.ts';

/**
 * The card of a page, by its address without language (`documents/linzi-2022/`): the card of a theme, and
 * of a document or a pair of documents, in whichever order, that has one; else its section's.
 */
export function cardId(page: string, { documents, pairs }: OwnCards): string {
  const [section = '', first = '', second = ''] = page.split('/');
  if (page === wayPath('own')) return 'own';
  const isPair = pairs.some((pair) => pair.every(({ id }) => id === first || id === second));
  if (section === 'compare' && isPair) return pairCard(first, second);
  if (section === 'documents' && documents.some(({ id }) => id === first)) return `documents-${first}`;
  if (section === 'themes' && first !== '') return `themes-${first}`;
  return SECTIONS.some((each) => each === section) ? section : 'home';
}

/** The card of two documents, one for both orders. */
export function pairCard(a: string, b: string): string {
  return `compare-${[a, b].sort().join('-')}`;
}
