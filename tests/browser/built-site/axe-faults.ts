import type { Page } from '@playwright/test';
import type axeCore from 'axe-core';
import { addAxe } from './add-axe.ts';

declare const axe: typeof axeCore;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
export const ALL_BUT_CONTRAST: axeCore.RunOptions = {
  runOnly: { type: 'tag', values: TAGS },
  rules: { 'color-contrast': { enabled: false } },
};
const CONTRAST: axeCore.RunOptions = { runOnly: ['color-contrast'] };

/** What axe finds on the page shown as it stands: its structure, and its contrast in light and in dark. */
export async function axeFaults(page: Page): Promise<string[]> {
  await addAxe(page);
  const found = await violations(page, ALL_BUT_CONTRAST);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await pale(page)).map((fault) => `in ${colorScheme}: ${fault}`));
  }
  return found;
}

/** What axe finds on the page shown, or in those of its elements that the selector names. */
export async function violations(
  page: Page,
  options: axeCore.RunOptions,
  within = 'html',
): Promise<string[]> {
  return page.evaluate(
    async ({ run, include }) => {
      const found = await axe.run({ include }, { ...run, resultTypes: ['violations'] });
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      );
    },
    { run: options, include: [[within]] },
  );
}

/**
 * What axe finds wrong with the contrast of the page shown. Words of one colour, size and weight on one
 * ground have one contrast: axe looks at two of each kind, of which the table of terms has 20 and not 5,000.
 */
export async function pale(page: Page, seen: Set<string> = new Set()): Promise<string[]> {
  const marked = await page.evaluate(markShades, [...seen]);
  for (const shade of marked) seen.add(shade);
  return marked.length === 0 ? [] : violations(page, CONTRAST, '[data-shade]');
}

/**
 * Marks with `data-shade`, in the page it runs in, two visible elements with words of their own of each shade
 * not seen before: each colour, size and weight of words on each pile of grounds below them.
 * @param seen Shades to leave out.
 * @returns The shades marked.
 */
function markShades(seen: readonly string[]): string[] {
  const piles = new Map<Element | null, string>([[null, '']]);
  /** The grounds below an element, nearest first; what is transparent and changes nothing is left out. */
  function pileOf(element: Element | null): string {
    const known = piles.get(element);
    if (known !== undefined || element === null) return known ?? '';
    const { backgroundColor, backgroundImage, opacity, filter } = getComputedStyle(element);
    const own = [backgroundColor, backgroundImage, opacity, filter].join(' ');
    const pile = (own === 'rgba(0, 0, 0, 0) none 1 none' ? '' : `${own};`) + pileOf(element.parentElement);
    piles.set(element, pile);
    return pile;
  }
  function shadeOf(element: Element): string {
    const { color, fontSize, fontWeight, textShadow, position } = getComputedStyle(element);
    return [color, fontSize, fontWeight, textShadow, position, pileOf(element)].join(' ');
  }

  function hasWords(element: Element): boolean {
    const isText = (node: Node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '';
    return element.matches('input, select, textarea') || [...element.childNodes].some(isText);
  }

  for (const marked of document.querySelectorAll('[data-shade]')) marked.removeAttribute('data-shade');
  const looked = new Set(seen);
  const counts = new Map<string, number>();
  for (const element of document.body.querySelectorAll('*')) {
    if (!hasWords(element)) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const shade = shadeOf(element);
    const count = counts.get(shade) ?? 0;
    if (looked.has(shade) || count === 2) continue;
    counts.set(shade, count + 1);
    element.setAttribute('data-shade', '');
  }
  return [...counts.keys()];
}
