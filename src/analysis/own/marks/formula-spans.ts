import { SHORTEST } from '../../wording/shared-runs.ts';
import { runAt, type HanStream } from './han-stream.ts';
import { itemsOver } from './items-over.ts';
import type { KnownTexts } from './known-texts.ts';
import { BEYOND, type Span } from './spans.ts';

/** Documents from which on common wording is a formula. */
const FORMULA = 3;

/** What stands in three documents or more, each as long as its windows of eight characters overlap. */
export function formulaSpans(own: HanStream, { stream, places, index }: KnownTexts): Span[] {
  const spans: Span[] = [];
  for (const at of own.chars.keys()) {
    const run = runAt(own, at, SHORTEST);
    const found = run === null ? [] : (index.get(run) ?? []);
    const documents = new Set(found.map((place) => places[stream.texts[place] ?? -1]?.document));
    if (documents.size < FORMULA) continue;
    const last = spans.at(-1);
    if (last !== undefined && at < last.to && own.units[at] === own.units[last.from]) last.to = at + SHORTEST;
    else spans.push({ from: at, to: at + SHORTEST });
  }
  return spans;
}

/** Whether a span goes beyond the longest formula in it, and so is shared wording; the formulas with the terms. */
export function beyondFormulas(formulas: readonly Span[]): (span: Span) => boolean {
  const over = itemsOver(formulas, ({ from, to }) => [from, to]);
  return ({ from, to }) => {
    const longest = Math.max(
      0,
      ...over(from, to).map((each) => Math.min(each.to, to) - Math.max(each.from, from)),
    );
    return to - from - longest >= BEYOND;
  };
}
