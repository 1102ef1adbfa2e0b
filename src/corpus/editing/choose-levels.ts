import { numberId } from '../model/provision-number.ts';
import { provisionNumber } from '../model/provision-number.ts';

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
  { chapter: DIVISION, provision: BRACKETED },
  { chapter: DIVISION, provision: FIGURE },
  { chapter: null, provision: DIVISION },
  { chapter: null, provision: BRACKETED },
  { chapter: null, provision: FIGURE },
  { chapter: null, provision: null },
];

/** Chooses the finest numbering of a text that gives every provision an id of its own. */
export function chooseLevels(lines: readonly string[]): Levels {
  const choice = CHOICES.find((levels) => isUsed(levels, lines) && hasOwnIds(levels, lines));
  return choice ?? { chapter: null, provision: null };
}

function isUsed({ chapter, provision }: Levels, lines: readonly string[]): boolean {
  if (provision === null) return true;
  const items = lines.filter((line) => provision.test(line)).length;
  const optional = chapter === null || chapter === CHAPTER;
  return items > 0 && (optional || lines.some((line) => chapter.test(line)));
}

function hasOwnIds({ chapter, provision }: Levels, lines: readonly string[]): boolean {
  const ids: string[] = [];
  let above: string | null = null;
  let underChapter = false;
  for (const line of lines) {
    if (chapter?.test(line) === true) {
      above = line;
      underChapter = true;
      continue;
    }
    if (provision?.test(line) === true) ids.push(numberId(provisionNumber(line, above) ?? ''));
    else if (underChapter) ids.push(numberId(provisionNumber(null, above) ?? ''));
    underChapter = false;
  }
  return new Set(ids).size === ids.length;
}
