import { provisionIds, type NumberedProvision } from '../read/provision-ids.ts';
import { NUMERAL } from '../model/provision-number.ts';

/** Which numbered lines begin a chapter, and which a provision. */
export interface Levels {
  chapter: RegExp | null;
  provision: RegExp | null;
}

/** A line of the body; `isHeading` where a reader says so, whatever number it has. */
export interface BodyLine {
  text: string;
  isHeading: boolean;
}

/** How a line begins that has the number of a chapter, 第一章. */
export const CHAPTER = new RegExp(`^第${NUMERAL}章`, 'u');
const ARTICLE = new RegExp(`^第${NUMERAL}条`, 'u');
const DIVISION = new RegExp(`^${NUMERAL}、`, 'u');
const BRACKETED = new RegExp(`^（${NUMERAL}）`, 'u');
const FIGURE = /^\d+[.．、](?!\d)/u;

/** From the finest numbering the edition has ids for to none at all. */
const CHOICES: Levels[] = [
  { chapter: CHAPTER, provision: ARTICLE },
  { chapter: CHAPTER, provision: DIVISION },
  { chapter: CHAPTER, provision: BRACKETED },
  { chapter: CHAPTER, provision: FIGURE },
  { chapter: CHAPTER, provision: null },
  { chapter: DIVISION, provision: BRACKETED },
  { chapter: DIVISION, provision: FIGURE },
  { chapter: null, provision: DIVISION },
  { chapter: null, provision: BRACKETED },
  { chapter: null, provision: FIGURE },
  { chapter: null, provision: CHAPTER },
  { chapter: null, provision: null },
];

/** Chooses the finest numbering of a text under which no two provisions share an id. */
export function chooseLevels(lines: readonly BodyLine[]): Levels {
  const choice = CHOICES.find((levels) => isUsed(levels, lines) && hasOwnIds(levels, lines));
  return choice ?? { chapter: null, provision: null };
}

function isUsed({ chapter, provision }: Levels, lines: readonly BodyLine[]): boolean {
  const hasItems = lines.some(({ text, isHeading }) => !isHeading && provision?.test(text) === true);
  if (chapter === null || provision === ARTICLE) return provision === null || hasItems;
  const chapters = lines.filter(({ text }) => chapter.test(text));
  if (chapters.length === 0 || chapters.filter(saysItself).length * 2 >= chapters.length) return false;
  if (provision === null) return true;
  return hasItems && (chapter !== CHAPTER || provision === DIVISION || openWith(provision, lines));
}

/** Whether an item stands right under a chapter: others are of a list within its prose. */
function openWith(item: RegExp, lines: readonly BodyLine[]): boolean {
  return lines.some(({ text }, index) => item.test(text) && CHAPTER.test(lines[index - 1]?.text ?? ''));
}

/** Characters of a chapter’s heading that ends with a stop. */
const LONG = 15;

/** Whether a line with a chapter’s number is no heading but says itself what it has to say. */
function saysItself({ text, isHeading }: BodyLine): boolean {
  if (isHeading) return false;
  return /[；：，]$|[。；]./u.test(text) || (/。$/u.test(text) && [...text].length > LONG);
}

/** What a line begins; `ownsItems` where the last line with a chapter’s number says something itself. */
export function beginningOf(
  line: BodyLine,
  ownsItems: boolean,
  { chapter, provision }: Levels,
): 'chapter' | 'provision' | 'prose' {
  if (line.isHeading) return 'chapter';
  if (chapter?.test(line.text) === true) return saysItself(line) ? 'provision' : 'chapter';
  return provision?.test(line.text) === true && !ownsItems ? 'provision' : 'prose';
}

/** Whether items behind a line are its own; one without a chapter’s number leaves that as it was. */
export function ownsItemsBehind(line: BodyLine, before: boolean, { chapter }: Levels): boolean {
  return chapter?.test(line.text) === true ? saysItself(line) : before;
}

function hasOwnIds(levels: Levels, lines: readonly BodyLine[]): boolean {
  const provisions = provisionsOf(levels, lines);
  // Only what counts in 第一章 may begin again: figures that do are points of a larger provision.
  const ids =
    levels.chapter === CHAPTER
      ? provisionIds(provisions)
      : provisions.flatMap((provision) => provisionIds([provision]));
  // What stands under a heading without a number has no number either.
  const numbered = ids.filter((id) => id !== null);
  return new Set(numbered).size === numbered.length;
}

/** The provisions that lines begin, and the prose that stands right under a chapter. */
function provisionsOf(levels: Levels, lines: readonly BodyLine[]): NumberedProvision[] {
  const provisions: NumberedProvision[] = [];
  let above: string[] = [];
  let [ownsItems, isOpen] = [false, false];
  for (const line of lines) {
    const begins = beginningOf(line, ownsItems, levels);
    if (begins === 'chapter') above = [...above, line.text];
    else if (begins === 'provision') provisions.push({ heading: line.text, above });
    else if (isOpen) provisions.push({ heading: null, above });
    isOpen = begins === 'chapter';
    ownsItems = ownsItemsBehind(line, ownsItems, levels);
  }
  return provisions;
}
