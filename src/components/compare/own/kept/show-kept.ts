import { hasKept } from './handed-text.ts';
import type { KeptText } from './kept-text.ts';

/** Keeps a text in this browser; false where it refuses. */
export async function keep(text: KeptText): Promise<boolean> {
  const { keepText } = await import('./kept-texts.ts');
  return keepText(text);
}

/** Lists what this browser keeps, each to be opened; a browser that keeps nothing loads nothing for it. */
export async function showKept(place: HTMLElement | null, open: (kept: KeptText) => void): Promise<void> {
  if (place === null) return;
  place.hidden = !hasKept();
  if (place.hidden) return;
  const { drawKept } = await import('./draw-kept.ts');
  drawKept({ place, open, isWhole: false });
}
