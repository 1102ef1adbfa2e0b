import { isKept, type KeptText } from './kept-text.ts';

const KEY = 'own-text';

/**
 * Hands a text over to the page for one’s own document in this tab, where it is gone once that page has it; false where
 * storage is blocked or too small.
 */
export function handOver(text: KeptText): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(text));
    return true;
  } catch {
    return false;
  }
}

/**
 * Hands a text over when the page is changed for that of another language. Where that cannot be, `refuse` says so, and
 * the next press goes there without it.
 */
export function handThroughLanguages(given: () => KeptText | null, refuse: () => void) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.site-header a[hreflang]')) {
    let isTold = false;
    link.addEventListener('click', (event) => {
      const text = given();
      // In a window of its own the page has another storage.
      if (isTold || text === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (handOver(text)) return;
      event.preventDefault();
      isTold = true;
      refuse();
    });
  }
}

/** The text that another page has handed over, once. */
export function takeHanded(): KeptText | null {
  try {
    const handed: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    sessionStorage.removeItem(KEY);
    return isKept(handed) ? handed : null;
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
