import { KEPT } from './handed-text.ts';
import { isKept, type KeptText } from './kept-text.ts';

/** The texts kept in this browser, the newest first; none where it keeps nothing. */
export function keptTexts(): KeptText[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '[]');
    return Array.isArray(found) ? found.filter(isKept) : [];
  } catch {
    return [];
  }
}

/** Keeps a text in place of the one with its id, under the name that one has; false where the browser refuses. */
export function keepText(text: KeptText): boolean {
  const texts = keptTexts();
  const { name } = texts.find(({ id }) => id === text.id) ?? text;
  return write([{ ...text, name }, ...texts.filter(({ id }) => id !== text.id)]);
}

/** Puts other texts in place of all; false where the browser refuses. */
export function replaceTexts(texts: readonly KeptText[]): boolean {
  return write(texts);
}

function write(texts: readonly KeptText[]): boolean {
  try {
    if (texts.length === 0) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, JSON.stringify(texts));
    return true;
  } catch {
    return false;
  }
}
