import type { Words } from '../../i18n/en.ts';

/**
 * The card of a page, by its address without language (`documents/linzi-2022/`): its own for a
 * document, a theme or a pair of documents, in whichever order, else its section's.
 */
export function cardId(page: string, nav: Words['nav']): string {
  const [section = '', first = '', second = ''] = page.split('/');
  if (section === 'compare' && second !== '') return `compare-${[first, second].sort().join('-')}`;
  if (['documents', 'themes'].includes(section) && first !== '') return `${section}-${first}`;
  return section in nav ? section : 'home';
}
