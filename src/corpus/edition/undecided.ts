import { ContentError } from './content-error.ts';

/** Stands in a content file wherever a person has to decide, which `npm run new-document` writes. */
export const UNDECIDED = 'DECIDE';

/**
 * No proposal is left undecided: tells of the first line that is, and how many there are in the file.
 * @throws {ContentError} where mistakes are not gathered.
 */
export function assertDecided(text: string, file: string): void {
  const lines = text.split('\n');
  const open = lines.flatMap((line, index) => (/\bDECIDE\b/u.test(line) ? [index] : []));
  const [first] = open;
  if (first === undefined) return;
  ContentError.tell(
    file,
    `“${lines[first]?.trim() ?? ''}” is a proposal that waits for a person (${open.length} in this file). ` +
      `Check it against the source, put the right value, and take out the word ${UNDECIDED}.`,
    [],
    first + 1,
  );
}

/** YAML without the entries that wait for a person: a code, a translation. A field of a record stays. */
export function withoutUndecided(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const entries = Object.entries(data)
    .filter(([, value]) => value !== UNDECIDED && !isUndecided(value))
    .map(([key, value]) => [key, withoutUndecided(value)] as const);
  return Object.fromEntries(entries);
}

/** A code whose theme nobody has chosen. */
function isUndecided(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'theme' in value && value.theme === UNDECIDED;
}
