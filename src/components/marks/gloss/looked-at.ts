/** A term that a reader looked at, and where they met it. */
export interface LookedAt {
  /** The id of the term. */
  term: string;
  /** The place by document and id, `linzi-2022#9.4`; empty where it was looked up in no text. */
  place: string;
}

/** The name under which a browser keeps them. */
export const LOOKED_KEY = 'looked-at';
const ENTRY = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:@([a-z0-9-]+#[a-z0-9.-]+))?$/u;
/** Terms of which the oldest are forgotten. */
const MOST = 1000;

/** The terms that were looked at in this browser, the newest first; what cannot be read is passed over. */
export function lookedAt(): LookedAt[] {
  return kept()
    .split(' ')
    .flatMap((entry) => {
      const [, term, place = ''] = ENTRY.exec(entry) ?? [];
      return term === undefined ? [] : { term, place };
    });
}

/** Puts a term first; where it was met is kept from before if it is met in no text now. */
export function noteLooked(term: string, place: string) {
  const before = lookedAt();
  const own = before.find((each) => each.term === term)?.place ?? '';
  const rest = before.filter((each) => each.term !== term);
  keepLooked([{ term, place: place || own }, ...rest]);
}

/** Keeps terms in place of those before; false where the browser refuses. */
export function keepLooked(looked: readonly LookedAt[]): boolean {
  const entries = looked.slice(0, MOST).map(({ term, place }) => (place === '' ? term : `${term}@${place}`));
  try {
    if (entries.length === 0) localStorage.removeItem(LOOKED_KEY);
    else localStorage.setItem(LOOKED_KEY, entries.join(' '));
    return true;
  } catch {
    return false;
  }
}

function kept(): string {
  try {
    return localStorage.getItem(LOOKED_KEY) ?? '';
  } catch {
    return '';
  }
}
