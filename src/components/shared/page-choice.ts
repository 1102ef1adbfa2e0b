/** The reader's choice: from this page's address, or else remembered from another page; null where there is none. */
export function readChoice(name: string): string | null {
  const chosen = new URL(location.href).searchParams.get(name);
  if (chosen !== null) return chosen;
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Remembers a choice and keeps it in the address, except `0`, the default of every page. */
export function keepChoice(name: string, value: string) {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Storage is blocked: the choice holds for this page and its address.
  }
  const address = new URL(location.href);
  if (value === '0') address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  history.replaceState(history.state, '', address);
}
