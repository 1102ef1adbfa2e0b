import type { Unit } from '../../../analysis/emphasis/theme-weights.ts';
import type { ChartChoice } from './chart-choice.ts';

/** What is told of a choice, in the language of the page. */
export type ChoiceWords = Record<
  'joint' | 'marked' | 'cleared' | 'counted' | 'coded' | 'space' | 'unloaded',
  string
> & {
  units: Record<Unit, string>;
  /** The name of each coding, and of the published one, which has no id. */
  codings: Record<string, string>;
};

/** Tells in the status of the charts what has been chosen since a choice before. */
export function tellChoice(
  charts: HTMLElement,
  choice: ChartChoice,
  before: ChartChoice,
  words: ChoiceWords,
) {
  const option = (key: string) =>
    charts.querySelector<HTMLSelectElement>(`[data-choose] select[name="${key}"]`)?.selectedOptions[0]
      ?.text ?? '';
  const { unit, coding } = choice;
  if (unit !== before.unit) {
    const name = charts.querySelector(`[data-units] a[data-unit="${unit}"]`)?.textContent ?? '';
    tell(charts, words.counted.replace('{n}', name.trim()));
  } else if (coding !== before.coding) tell(charts, codedBy(coding, words));
  else {
    const names = (['document', 'theme'] as const).filter((key) => choice[key] !== '').map(option);
    tell(charts, names.length === 0 ? words.cleared : words.marked.replace('{n}', names.join(words.joint)));
  }
}

/** Tells something in the status of the charts. What is wrong is seen as well as heard. */
export function tell(charts: HTMLElement, text: string, isSeen = false) {
  const status = charts.querySelector('[data-said]');
  if (status === null) return;
  status.textContent = text;
  status.classList.toggle('sr-only', !isSeen);
}

/** Says beside each drawing by what unit and coding it is drawn. */
export function showHow(charts: HTMLElement, { unit, coding }: ChartChoice, words: ChoiceWords) {
  for (const by of charts.querySelectorAll<HTMLElement>('[data-by]')) {
    const said = [
      by.dataset['by']?.replace('{n}', words.units[unit]) ?? '',
      coding === '' ? '' : codedBy(coding, words),
    ];
    by.textContent = said.filter((part) => part !== '').join(words.space);
  }
}

function codedBy(coding: string, words: ChoiceWords): string {
  return words.coded.replace('{n}', words.codings[coding] ?? coding);
}
