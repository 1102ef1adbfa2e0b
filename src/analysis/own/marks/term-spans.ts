import { findTerms } from '../../../corpus/model/terms.ts';
import type { ReceivedText } from '../../../corpus/received/received-document.ts';
import { firstHan, type HanStream } from './han-stream.ts';
import type { ListedTerm } from './known-texts.ts';
import type { TermSpan } from './spans.ts';

/** The listed terms of a text. */
export function termSpans(
  own: HanStream,
  texts: readonly ReceivedText[],
  terms: readonly ListedTerm[],
): TermSpan[] {
  const firsts = firstHan(own, texts.length);
  return texts.flatMap(({ kind, zh }, text) => {
    // A number or an addressee uses no set phrase.
    if (kind === 'block') return [];
    const before = countsBefore(zh);
    const first = firsts[text] ?? 0;
    return findTerms(zh, terms).map(({ term, start, end }) => {
      const [opens, closes] = [before[start] ?? NOTHING, before[end] ?? NOTHING];
      return {
        id: term.id,
        from: first + opens.han,
        to: first + closes.han,
        start: opens.points,
        end: closes.points,
      };
    });
  });
}

const NOTHING = { han: 0, points: 0 };

/** For each UTF-16 offset of a text the Han characters and code points before it. */
function countsBefore(zh: string): (typeof NOTHING)[] {
  const counts = [NOTHING];
  for (const char of zh) {
    const { han, points } = counts.at(-1) ?? NOTHING;
    const next = { han: han + (/\p{Script=Han}/u.test(char) ? 1 : 0), points: points + 1 };
    counts.push(next);
    if (char.length === 2) counts.push(next);
  }
  return counts;
}
