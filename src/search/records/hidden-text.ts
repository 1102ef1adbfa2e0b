/**
 * Pagefind indexes words between spaces and keeps the content of a record for its results. Of a word it drops ASCII
 * punctuation, and that alone without a trace, so text that is to be kept and not to be found is written in it: two
 * marks a character.
 */
const MARKS = '!#$%&()*+,-./:;<=>?@[]^`{|}';
const ESCAPE = '~';
/** Marks of a character that the table lacks: its code point. */
const ESCAPED = 5;
/** What texts are made of apart from Han characters; the last six are not characters but marks for whoever hides a text. */
const TABLE = Array.from(
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 \t\n\u3000' +
    '，。、；：“”‘’（）《》〈〉〔〕【】「」『』！？…—–·．～％!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~' +
    '\ufdd0\ufdd1\ufdd2\ufdd3\ufdd4\ufdd5',
);
const codes = new Map(TABLE.map((char, index) => [char, digits(index, 2)]));

/** A text as marks. */
export function hide(text: string): string {
  return Array.from(
    text,
    (char) => codes.get(char) ?? ESCAPE + digits(char.codePointAt(0) ?? 0, ESCAPED),
  ).join('');
}

/** The text that marks stand for. */
export function unhide(marks: string): string {
  let text = '';
  for (let at = 0; at < marks.length;) {
    const isEscaped = marks[at] === ESCAPE;
    const end = at + (isEscaped ? ESCAPED + 1 : 2);
    const value = Array.from(marks.slice(isEscaped ? at + 1 : at, end)).reduce(
      (sum, mark) => sum * MARKS.length + MARKS.indexOf(mark),
      0,
    );
    text += isEscaped ? String.fromCodePoint(value) : (TABLE[value] ?? '');
    at = end;
  }
  return text;
}

function digits(value: number, count: number): string {
  const rest = Math.floor(value / MARKS.length);
  const last = MARKS.charAt(value % MARKS.length);
  return count === 1 ? last : digits(rest, count - 1) + last;
}
