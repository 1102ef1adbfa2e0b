import { numberId, provisionNumber } from '../model/provision-number.ts';

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

/** The last line with a chapter’s number, and whether it says something itself, so that items behind it are its own. */
export interface LineAbove {
  text: string | null;
  ownsItems: boolean;
}

/** Before the first line of a body. */
export const NOTHING_ABOVE: LineAbove = { text: null, ownsItems: false };

const NUMERAL = '[〇零一二三四五六七八九十百]+';
const CHAPTER = new RegExp(`^第${NUMERAL}章`, 'u');
const ARTICLE = new RegExp(`^第${NUMERAL}条`, 'u');
const DIVISION = new RegExp(`^${NUMERAL}、`, 'u');
const BRACKETED = new RegExp(`^（${NUMERAL}）`, 'u');
const FIGURE = /^\d+[.．、](?!\d)/u;

/** From the finest numbering the edition has ids for to none at all. */
const CHOICES: Levels[] = [
  { chapter: CHAPTER, provision: ARTICLE },
  { chapter: CHAPTER, provision: DIVISION },
  { chapter: DIVISION, provision: BRACKETED },
  { chapter: DIVISION, provision: FIGURE },
  { chapter: null, provision: DIVISION },
  { chapter: null, provision: BRACKETED },
  { chapter: null, provision: FIGURE },
  { chapter: CHAPTER, provision: null },
  { chapter: null, provision: null },
];

/** Chooses the finest numbering of a text under which no two provisions share an id. */
export function chooseLevels(lines: readonly BodyLine[]): Levels {
  const choice = CHOICES.find((levels) => isUsed(levels, lines) && hasOwnIds(levels, lines));
  return choice ?? { chapter: null, provision: null };
}

function isUsed({ chapter, provision }: Levels, lines: readonly BodyLine[]): boolean {
  const chapters = lines.filter(({ text }) => chapter?.test(text) === true);
  if (provision === null) return chapter === null || chapters.length > 0;
  const hasItems = lines.some(({ text, isHeading }) => !isHeading && provision.test(text));
  if (!hasItems || chapter === null || provision === ARTICLE) return hasItems;
  return chapters.length > 0 && chapters.filter(saysItself).length * 2 < chapters.length;
}

/** Characters of a chapter’s heading that ends with a stop. */
const LONG = 15;

/** Whether a line with a chapter’s number is no heading but says itself what it has to say. */
function saysItself({ text, isHeading }: BodyLine): boolean {
  if (isHeading) return false;
  return /[；：，]$|[。；]./u.test(text) || (/。$/u.test(text) && [...text].length > LONG);
}

/** What a line begins, by the line above with a chapter’s number. */
export function beginningOf(
  line: BodyLine,
  { ownsItems }: LineAbove,
  { chapter, provision }: Levels,
): 'chapter' | 'provision' | 'prose' {
  if (line.isHeading) return 'chapter';
  if (chapter?.test(line.text) === true) return saysItself(line) ? 'provision' : 'chapter';
  return provision?.test(line.text) === true && !ownsItems ? 'provision' : 'prose';
}

/** The line above those that follow: a heading without a chapter’s number leaves numbers and items as they were. */
export function lineAbove(line: BodyLine, above: LineAbove, { chapter }: Levels): LineAbove {
  return chapter?.test(line.text) === true ? { text: line.text, ownsItems: saysItself(line) } : above;
}

/** The id of a provision that a line begins; one with a chapter’s number stands under none. */
export function bodyNumberId({ text }: BodyLine, above: LineAbove, { chapter }: Levels): string {
  return numberId(provisionNumber(text, chapter?.test(text) === true ? null : above.text) ?? '');
}

function hasOwnIds(levels: Levels, lines: readonly BodyLine[]): boolean {
  const ids: string[] = [];
  let above = NOTHING_ABOVE;
  let open: BodyLine | null = null;
  for (const line of lines) {
    const begins = beginningOf(line, above, levels);
    if (begins === 'provision') ids.push(bodyNumberId(line, above, levels));
    else if (begins === 'prose' && open !== null) ids.push(numberId(provisionNumber(null, open.text) ?? ''));
    open = begins === 'chapter' ? line : null;
    above = lineAbove(line, above, levels);
  }
  // What stands under a heading without a number has no number either.
  const numbered = ids.filter((id) => id !== '');
  return new Set(numbered).size === numbered.length;
}
