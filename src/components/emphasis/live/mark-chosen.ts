import type { ChartChoice } from './chart-choice.ts';

/** Marks everything in a drawing that is about the document and the theme chosen; what it has of neither stays. */
export function markChosen(
  drawing: SVGSVGElement,
  { document: chosen, theme }: Pick<ChartChoice, 'document' | 'theme'>,
) {
  const marks = [...drawing.querySelectorAll<SVGAElement>('.mark')];
  const hasThemes = marks.some((each) => each.dataset['theme'] !== undefined);
  const byTheme = theme !== '' && hasThemes;
  const isChosen = chosen !== '' || byTheme;
  drawing.classList.toggle('chosen', isChosen);
  for (const each of marks) {
    const isOfDocument = chosen === '' || (each.dataset['documents'] ?? '').split(' ').includes(chosen);
    const isOfTheme = !byTheme || each.dataset['theme'] === theme;
    each.classList.toggle('marked', isChosen && isOfDocument && isOfTheme);
  }
  for (const name of drawing.querySelectorAll<SVGElement>('text[data-document]'))
    name.classList.toggle('marked', chosen !== '' && name.dataset['document'] === chosen);
}

/** Headlines say what was found, which another unit or coding can belie: there they say what the chart answers. */
export function showHeadlines(charts: HTMLElement, { unit, coding }: ChartChoice) {
  for (const found of charts.querySelectorAll<HTMLElement>('[data-found]')) {
    found.hidden = coding !== '' || (found.dataset['found'] === 'unit' && unit !== 'characters');
    found.nextElementSibling?.toggleAttribute('hidden', !found.hidden);
  }
}
