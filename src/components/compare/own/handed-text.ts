const KEY = 'own-text';

/** Hands a text over to the page for one’s own document in this tab; it is gone once that page has it. */
export function handOver(text: string) {
  try {
    sessionStorage.setItem(KEY, text);
  } catch {
    // Storage is blocked: the reader pastes it again.
  }
}

/** The text that another page has handed over, once. */
export function takeHanded(): string | null {
  try {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return text;
  } catch {
    return null;
  }
}

/** Under which this browser keeps texts. */
export const KEPT = 'own-texts';

/** Whether this browser keeps any text: one that does not loads nothing for it. */
export function hasKept(): boolean {
  try {
    return localStorage.getItem(KEPT) !== null;
  } catch {
    return false;
  }
}
