import { NUMERAL, numberId, provisionNumber } from '../model/provision-number.ts';

const CHAPTER = new RegExp(`^第${NUMERAL}章`, 'u');
const DIVISION = new RegExp(`^${NUMERAL}、`, 'u');

/** A provision by what its number and its id are made from. */
export interface NumberedProvision {
  heading: string | null;
  /** The headings of the chapters above it, the nearest last; none above a preamble or closing. */
  above: readonly string[];
}

/** Whether an id is that of text before or behind all numbers, which stands under no chapter. */
export function isFrame(id: string): boolean {
  return /^(?:preamble|closing)(?:-|$)/u.test(id);
}

/** The chapters above a provision that stands in one of them, or in none. */
export function chaptersAbove<T extends { id: string }>(
  provision: string,
  chapter: string | null,
  chapters: readonly T[],
): T[] {
  if (isFrame(provision)) return [];
  return chapters.slice(0, chapters.findIndex(({ id }) => id === chapter) + 1);
}

/** The number of a provision as its document has it; see `provisionNumber`. */
export function numberIn({ heading, above }: NumberedProvision): string | null {
  return provisionNumber(heading, heading === null ? (above.at(-1) ?? null) : chapterOf(heading, above));
}

/**
 * The ids that the provisions of a document must have, null where one has no number: the number alone where it stands
 * once in the document. Where any stands twice, all under a chapter have the chapter’s number before their own
 * (`2-1`), and a chapter’s own prose has that of the chapter (`2`).
 */
export function provisionIds(provisions: readonly NumberedProvision[]): (string | null)[] {
  const ids = provisions.map((provision) => {
    const number = numberIn(provision);
    return number === null ? null : numberId(number);
  });
  const numbered = ids.filter((id) => id !== null);
  if (new Set(numbered).size === numbered.length) return ids;
  return provisions.map((provision, index) => {
    const id = ids[index] ?? null;
    const chapter = chapterId(provision);
    return id === null || chapter === null || id.includes('-') ? id : `${chapter}-${id}`;
  });
}

/** The number of the chapter that a number counts in; prose under a chapter’s heading is numbered by that heading. */
function chapterId({ heading, above }: NumberedProvision): string | null {
  const own = heading ?? above.at(-1) ?? '';
  const chapter = chapterOf(own, heading === null ? above.slice(0, -1) : above);
  const number = provisionNumber(null, chapter);
  return number === null ? null : numberId(number);
}

/** The nearest chapter with a number that stands above a heading; no `一、` counts in another. */
function chapterOf(heading: string, above: readonly string[]): string | null {
  if (CHAPTER.test(heading)) return null;
  const isAbove = DIVISION.test(heading)
    ? (chapter: string) => CHAPTER.test(chapter)
    : (chapter: string) => provisionNumber(null, chapter) !== null;
  return above.findLast(isAbove) ?? null;
}
