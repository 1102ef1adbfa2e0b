import { LINE_BREAK } from '../keep-line-breaks.ts';

/** Han characters beyond which a query is taken for a quotation; a word of another script counts as two and a half. */
const LONGEST_PHRASE = 30;
const WORD = 2.5;
/** A word that is to be left out, or a question: signs of somebody who searches. */
const SEARCHED = /(?:^|\s)[-－−–]\S|[?？]\s*$/u;

/** The quotation that a query is taken for, as it was pasted: a long one, or one of several lines; null for any other. */
export function quotationIn(query: string): string | null {
  const asked = query.trim().replaceAll(LINE_BREAK, '\n');
  if (asked.includes('\n')) return asked;
  if (SEARCHED.test(asked)) return null;
  const characters = asked.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = asked.match(/(?:(?!\p{Script=Han})[\p{L}\p{N}’'-])+/gu)?.length ?? 0;
  return characters + words * WORD > LONGEST_PHRASE ? asked : null;
}
