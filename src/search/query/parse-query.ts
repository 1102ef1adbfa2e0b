import { INVISIBLE, significant, WHITE_SPACE } from '../text/normalise.ts';

/** One piece of a query: `-“民心 工程”` is `{text: '民心 工程', quoted: true, excluded: true}`. */
export interface QueryPiece {
  text: string;
  quoted: boolean;
  excluded: boolean;
}

/** Where each character of a query stands last: a query of many marks is read in time. */
type LastOf = ReadonlyMap<string, number>;

/** Quotation marks of every kind, whichever way round a country uses them. */
const QUOTES = '"“”„‟＂「」『』｢｣﹁﹂﹃﹄〝〞〟«»❝❞';
/** The same for marks that are apostrophes too, and open or close nothing inside a word. */
const APOSTROPHES = "'‘’‚‛＇‹›❛❜";
/** Those of the marks that are closed by others. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '「': '」',
  '『': '』',
  '｢': '｣',
  '﹁': '﹂',
  '﹃': '﹄',
  '«': '»',
};
/** Those of the marks that never close what another opened. */
const OPENING = '„‟「『｢﹁﹃〝‚‛';
const ALL_QUOTES = new RegExp(`[${QUOTES}]`, 'gu');
const OUTER_APOSTROPHES = new RegExp(`^[${APOSTROPHES} ]+|[${APOSTROPHES} ]+$`, 'gu');
/** All of them, for those who read quotations. */
export const QUOTATION_MARKS = QUOTES + APOSTROPHES;
const MINUS = /[-－−–]/u;
const OUTER = /^[-－−– ]+| +$/gu;

/**
 * Reads a query: what stands in quotation marks, alike or not, is a phrase, a minus before a piece leaves it out, the
 * rest are words between spaces. Quotation marks inside a run of text are punctuation.
 */
export function parseQuery(query: string): QueryPiece[] {
  const chars = Array.from(query.replace(WHITE_SPACE, ' ').replace(INVISIBLE, ''));
  const lastOf: LastOf = new Map(chars.map((char, at) => [char, at]));
  const tokens: QueryPiece[] = [];
  let at = 0;
  while (at < chars.length) {
    if (chars[at] === ' ') {
      at++;
      continue;
    }
    let start = at;
    while (MINUS.test(chars[start] ?? '')) start++;
    const excluded = start > at;
    const end = quotedEnd(chars, start, lastOf);
    const stop = end ?? wordEnd(chars, start);
    tokens.push({ text: plain(chars.slice(start, stop)), quoted: end !== null, excluded });
    at = Math.max(stop, at + 1);
  }
  return tokens.filter(({ text }) => significant(text) !== '');
}

/** Where a phrase that opens here ends, its closing mark included; null where no quotation mark stands alone. */
function quotedEnd(chars: readonly string[], start: number, lastOf: LastOf): number | null {
  const open = chars[start] ?? '';
  const marks = QUOTES.includes(open) ? QUOTES : APOSTROPHES;
  if (open === '' || !marks.includes(open)) return null;
  const own = ownEnd(chars, start, lastOf);
  if (own !== null) return own;
  const isEnd = (char: string, at: number) => at > start && marks.includes(char) && closes(chars, at);
  const end =
    marks === QUOTES ? chars.findIndex((char, at) => isEnd(char, at)) : apostrophesEnd(chars, start);
  if (end !== -1) return end + 1;
  const isMarkedLater = Array.from(marks).some((mark) => (lastOf.get(mark) ?? -1) > start);
  return isMarkedLater || marks === APOSTROPHES ? null : chars.length;
}

/** Where a phrase ends that an apostrophe opens: one at the end of a word closes it where nothing or another phrase follows, else the last does. */
function apostrophesEnd(chars: readonly string[], start: number): number {
  const isMark = (char: string | undefined) => char !== undefined && QUOTATION_MARKS.includes(char);
  const isEnd = (char: string, at: number) => at > start && isMark(char) && closes(chars, at);
  const before = chars.findIndex(
    (char, at) => isEnd(char, at) && isMark(chars.slice(at + 1, at + 3).find((next) => next !== ' ')),
  );
  return before === -1 ? chars.findLastIndex((char, at) => isEnd(char, at)) : before;
}

/** Where the mark that belongs to an opening one ends the phrase, with others of its kind inside it; null where no such mark follows. */
function ownEnd(chars: readonly string[], start: number, lastOf: LastOf): number | null {
  const open = chars[start] ?? '';
  const close = CLOSING[open] ?? open;
  // An apostrophe is too often part of a word to be taken for a mark.
  if (APOSTROPHES.includes(close) || (lastOf.get(close) ?? -1) <= start) return null;
  let depth = 0;
  for (let at = start; at < chars.length; at++) {
    if (chars[at] === open && (at === start || open !== close)) depth++;
    else if (chars[at] === close && (open !== close || closes(chars, at))) depth--;
    if (depth === 0) return closes(chars, at) ? at + 1 : null;
  }
  return null;
}

/** Whether a mark stands where a phrase can end: before nothing, a space, or a mark that opens the next. */
function closes(chars: readonly string[], at: number): boolean {
  const next = chars[at + 1];
  if (next === undefined || next === ' ') return true;
  return OPENING.includes(next) || (QUOTES.includes(next) && '"“＂«'.includes(next));
}

function wordEnd(chars: readonly string[], start: number): number {
  const space = chars.indexOf(' ', start);
  return space === -1 ? chars.length : space;
}

/** The text of a piece without quotation marks, outer space or minus; one space between words. */
function plain(chars: readonly string[]): string {
  const text = chars.join('').replace(ALL_QUOTES, '').replace(/ +/gu, ' ');
  let [before, after] = [text, text.replace(OUTER_APOSTROPHES, '').replace(OUTER, '')];
  while (before !== after) [before, after] = [after, after.replace(OUTER_APOSTROPHES, '').replace(OUTER, '')];
  return after;
}
