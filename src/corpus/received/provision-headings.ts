import type { ProposedPart } from './propose-parts.ts';

/** How the items inside a provision begin, each kind under its own numbering. */
const ITEMS = ['\\d+[.．、]', '（[〇零一二三四五六七八九十\\d]+）', '[一二三四五六七八九十]+、'];

/** An item inside a provision. */
export const ITEM = new RegExp(`^(?:${ITEMS.join('|')})`, 'u');

/** Whether a paragraph is an item, or leads to a list whose items stand in it. */
export function hasItems(paragraph: string): boolean {
  return new RegExp(`(?:^|：)(?:${ITEMS.join('|')})`, 'u').test(paragraph);
}

/** Whether a line is an item of the list that a paragraph leads to: its first, or one of those behind. */
export function isListed(line: string, paragraph: string): boolean {
  return ITEMS.some(
    (item) => new RegExp(`^${item}`, 'u').test(line) && new RegExp(`：(?:$|${item})`, 'u').test(paragraph),
  );
}

/** Characters of a heading: what is longer, or has several sentences, is prose behind its number. */
const HEADING_LENGTH = 50;

/** A numbered line's heading: all of it, its words up to the first 。, or its number where it is one long text. */
export function splitHeading(text: string): [heading: string, rest: string] {
  // Some articles name their subject in brackets behind the number.
  const article = /^第[^条]+条(?:（[^）]{1,20}）)?/u.exec(text)?.[0];
  const number = numberOf(text);
  const stop = text.indexOf('。') + 1;
  const isLong = stop > HEADING_LENGTH || /[；：]/u.test(text.slice(0, stop));
  const words =
    stop > 0 ? (isLong ? number.length : stop) : /[；：，]$/u.test(text) ? number.length : text.length;
  const cut = article?.length ?? words;
  return [text.slice(0, cut), text.slice(cut)];
}

function numberOf(text: string): string {
  return /^(?:\d+[.．、]|第[^章条]+章|[^、（]+、|（[^）]+）)/u.exec(text)?.[0] ?? '';
}

/** An item of one sentence and nothing more is that sentence behind its number, no heading. */
export function settleHeadings(parts: readonly ProposedPart[]): void {
  for (const part of parts) {
    if (part.kind !== 'provision' || part.heading === null || part.paragraphs.length > 0) continue;
    const number = numberOf(part.heading);
    if (!/[。；！？]$/u.test(part.heading) || number === '') continue;
    part.paragraphs.push(part.heading.slice(number.length));
    part.heading = number;
  }
}
