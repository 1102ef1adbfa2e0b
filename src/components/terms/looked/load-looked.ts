// A page names what it may load later, with all that this imports: it names this file alone.

/** Loads the list of the terms that were looked at. */
export async function loadLooked(): Promise<void> {
  await import('./looked-words.ts');
}
