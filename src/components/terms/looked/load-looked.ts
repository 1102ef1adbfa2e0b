// A page names what it may load later, with all that this imports: it names this file alone.

/** Loads the list of the terms that were looked at, and shows it in its place. */
export async function loadLooked(place: HTMLElement): Promise<void> {
  const { showLooked } = await import('./looked-words.ts');
  showLooked(place);
}
