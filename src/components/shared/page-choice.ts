/** How a page keeps a choice otherwise than under its name in the address. */
interface Keeping {
  /** What the page shows without a choice, which its address need not say. */
  usual?: string;
  /** The name under which the choice is remembered from page to page. */
  remembered?: string;
}

/** The reader's choice: from this page's address, or else remembered from another page; null where there is none. */
export function readChoice(name: string, { remembered = name }: Keeping = {}): string | null {
  const chosen = new URL(location.href).searchParams.get(name);
  if (chosen !== null) return chosen;
  try {
    return localStorage.getItem(remembered);
  } catch {
    return null;
  }
}

/** Remembers a choice and keeps it in the address, except what the page shows without one. */
export function keepChoice(name: string, value: string, { usual = '0', remembered = name }: Keeping = {}) {
  try {
    localStorage.setItem(remembered, value);
  } catch {
    // Storage is blocked: the choice holds for this page and its address.
  }
  const address = new URL(location.href);
  if (value === usual) address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  history.replaceState(history.state, '', address);
}

/**
 * Copies the address of what the page shows, and returns it with whether the browser allowed that. It names the texts
 * shown, of which another window might choose others.
 */
export async function copyAddress(): Promise<{ address: string; isCopied: boolean }> {
  const shown = new URL(location.href);
  shown.searchParams.set('text', document.documentElement.dataset['text'] ?? 'both');
  try {
    await navigator.clipboard.writeText(shown.href);
    return { address: shown.href, isCopied: true };
  } catch {
    return { address: shown.href, isCopied: false };
  }
}
