/** One piece of a query: `-“民心 工程”` is `{text: '民心 工程', quoted: true, excluded: true}`. */
export interface Token {
  text: string;
  quoted: boolean;
  excluded: boolean;
}

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '「': '」',
  '『': '』',
  '"': '"',
  '＂': '＂',
  '„': '“',
};
const QUOTES = /["“”„「」『』＂]/gu;
const MINUS = /[-－−–]/u;
const OUTER = /^[-－−– ]+| +$/gu;
/** Control, bidirectional and other invisible characters, and halves of a character. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/**
 * Reads a query: what stands in quotation marks of its own is a phrase, a minus before a piece leaves
 * it out, the rest are words between spaces. Quotation marks inside a run of text are punctuation.
 */
export function parseQuery(query: string): Token[] {
  const chars = Array.from(query.replace(/\s/gu, ' ').replace(INVISIBLE, ''));
  const tokens: Token[] = [];
  let at = 0;
  while (at < chars.length) {
    if (chars[at] === ' ') {
      at++;
      continue;
    }
    let start = at;
    while (MINUS.test(chars[start] ?? '')) start++;
    const excluded = start > at;
    const end = quotedEnd(chars, start);
    const stop = end ?? wordEnd(chars, start);
    tokens.push({ text: plain(chars.slice(start, stop)), quoted: end !== null, excluded });
    at = Math.max(stop, at + 1);
  }
  return distinct(tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)));
}

/** A query that is read as the given pieces. */
export function renderQuery(tokens: readonly Token[]): string {
  return tokens
    .map(({ text, quoted, excluded }) => (excluded ? '-' : '') + (quoted ? `“${text}”` : text))
    .join(' ');
}

/** Where a phrase that opens here ends, its closing mark included; null where no quotation mark stands alone. */
function quotedEnd(chars: readonly string[], start: number): number | null {
  const open = chars[start] ?? '';
  const close = CLOSING[open];
  if (close === undefined) return null;
  let depth = 0;
  for (let at = start; at < chars.length; at++) {
    if (at > start && chars[at] === close) depth--;
    else if (chars[at] === open) depth++;
    if (depth === 0) return isBoundary(chars[at + 1]) ? at + 1 : null;
  }
  return chars
    .slice(start + 1)
    .some((char) => char in CLOSING || char === '”' || char === '」' || char === '』')
    ? null
    : chars.length;
}

function isBoundary(char: string | undefined): boolean {
  return char === undefined || char === ' ' || char in CLOSING;
}

function wordEnd(chars: readonly string[], start: number): number {
  const space = chars.indexOf(' ', start);
  return space === -1 ? chars.length : space;
}

/** The text of a piece without quotation marks, outer space or a minus of its own; one space between words. */
function plain(chars: readonly string[]): string {
  return chars.join('').replace(QUOTES, '').replace(/ +/gu, ' ').replace(OUTER, '');
}

function distinct(tokens: readonly Token[]): Token[] {
  const seen = new Map(tokens.map((token) => [renderQuery([token]), token]));
  return [...seen.values()];
}
