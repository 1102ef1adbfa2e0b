import { numberId, provisionNumber } from '../model/provision-number.ts';

/** Which numbered lines begin a chapter, and which a provision. */
export interface Levels {
  chapter: RegExp | null;
  provision: RegExp | null;
}

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
export function chooseLevels(lines: readonly string[]): Levels {
  const choice = CHOICES.find((levels) => isUsed(levels, lines) && hasOwnIds(levels, lines));
  return choice ?? { chapter: null, provision: null };
}

function isUsed({ chapter, provision }: Levels, lines: readonly string[]): boolean {
  if (provision === null) return chapter === null || lines.some((line) => chapter.test(line));
  const items = lines.filter((line) => provision.test(line)).length;
  if (items === 0 || chapter === null || provision === ARTICLE) return items > 0;
  const above = lines.filter((line) => chapter.test(line));
  return above.length > 0 && above.filter(isLong).length * 2 < above.length;
}

/** Characters of a chapter’s heading that ends with a stop. */
const LONG = 15;

/** Whether a line with a chapter’s number is no heading but says itself what it has to say. */
function isLong(line: string): boolean {
  return /[；：，]$|[。；]./u.test(line) || (/。$/u.test(line) && [...line].length > LONG);
}

/** What a line begins; `above` is the last line with a chapter’s number, whose items are its own where it is prose. */
export function beginningOf(
  line: string,
  above: string | null,
  { chapter, provision }: Levels,
): 'chapter' | 'provision' | 'prose' {
  if (chapter?.test(line) === true) return isLong(line) ? 'provision' : 'chapter';
  const isOwn = above !== null && isLong(above);
  return provision?.test(line) === true && !isOwn ? 'provision' : 'prose';
}

function hasOwnIds(levels: Levels, lines: readonly string[]): boolean {
  const ids: string[] = [];
  let above: string | null = null;
  let underChapter = false;
  for (const line of lines) {
    const begins = beginningOf(line, above, levels);
    const isNumbered = levels.chapter?.test(line) === true;
    if (begins === 'provision') ids.push(numberId(provisionNumber(line, isNumbered ? null : above) ?? ''));
    else if (begins === 'prose' && underChapter) ids.push(numberId(provisionNumber(null, above) ?? ''));
    underChapter = begins === 'chapter';
    if (isNumbered) above = line;
  }
  return new Set(ids).size === ids.length;
}
