/**
 * Marks with `data-shade`, in the page it runs in, two visible elements with words of their own of each shade
 * not seen before: each colour, size and weight of words on each pile of grounds below them.
 * @param seen Shades to leave out.
 * @returns The shades marked.
 */
export function markShades(seen: readonly string[]): string[] {
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
