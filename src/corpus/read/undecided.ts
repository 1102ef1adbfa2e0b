import { ContentError } from '../edition/content-error.ts';

/** Stands in a content file wherever a person has to decide, which `npm run new-document` writes. */
export const UNDECIDED = 'DECIDE';

/**
 * No proposal is left undecided.
 * @throws {ContentError} with the first line that is, and how many there are in the file.
 */
export function assertDecided(text: string, file: string): void {
  const lines = text.split('\n');
  const open = lines.flatMap((line, index) => (/\bDECIDE\b/u.test(line) ? [index] : []));
  const [first] = open;
  if (first === undefined) return;
  throw new ContentError(
    `${file}:${first + 1}`,
    `“${lines[first]?.trim() ?? ''}” is a proposal that waits for a person (${open.length} in this file). ` +
      `Check it against the source, put the right value, and take out the word ${UNDECIDED}.`,
  );
}
