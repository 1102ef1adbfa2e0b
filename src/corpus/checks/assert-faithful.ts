import { ContentError } from '../read/content-error.ts';
import type { Segment } from '../read/restore-source.ts';

const CONTEXT = 8;

/**
 * Asserts that nothing is lost and nothing is added: the source, read through its declared
 * restorations, is the edition character by character, white space apart.
 * @param segments the source as read by `restoreSource`
 * @param stream the edition in order, each piece with the id it belongs to
 * @throws {ContentError} naming file, position and both readings of the first difference.
 */
export function assertFaithful(
  segments: readonly Segment[],
  stream: readonly { id: string; text: string }[],
  source: string,
  files: { edition: (id: string) => string; source: string },
): void {
  const restored = segments.flatMap(({ edition, at }) => [...edition].map((char) => ({ char, at })));
  const edition = stream.flatMap(({ id, text }) => [...text].map((char) => ({ char, id })));
  const length = Math.max(restored.length, edition.length);
  for (let index = 0; index < length; index++) {
    if (restored[index]?.char === edition[index]?.char) continue;
    const { line, column } = position(source, restored[index]?.at ?? [...source].length);
    const id = edition[index]?.id ?? edition.at(-1)?.id ?? 'title';
    throw new ContentError(
      files.edition(id),
      `the edition departs from its source in “${id}”: ` +
        `${files.source}:${line}:${column} reads “${excerpt(restored, index)}”, the edition reads “${excerpt(edition, index)}”. ` +
        'Correct the text, or declare the difference under “restoration” with its reason.',
    );
  }
}

function excerpt(chars: readonly { char: string }[], index: number): string {
  const text = chars
    .slice(index, index + CONTEXT)
    .map(({ char }) => char)
    .join('');
  return text === '' ? 'nothing more' : text;
}

/** Line and column, from 1, of a code-point offset. */
function position(text: string, at: number): { line: number; column: number } {
  const before = [...text].slice(0, at).join('').split('\n');
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}
