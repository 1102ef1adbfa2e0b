import { commonRuns, hanStream, runIndex } from './marks/han-stream.ts';

/** Han characters of the shortest words that two passages are shown to have in common. */
const SHORTEST_WORDS = 3;

/** Where some texts have words of another passage, for each text its stretches in code points, in order and apart. */
export function commonWords(
  texts: readonly string[],
  passage: readonly string[],
): { start: number; end: number }[][] {
  const own = hanStream(texts.map((zh, text) => [{ text, zh }]));
  const other = hanStream(passage.map((zh, text) => [{ text, zh }]));
  const stretches: { start: number; end: number }[][] = texts.map(() => []);
  for (const run of commonRuns(own, other, runIndex(other, SHORTEST_WORDS), SHORTEST_WORDS)) {
    const within = stretches[own.texts[run.own] ?? -1];
    const start = own.offsets[run.own] ?? 0;
    const end = (own.offsets[run.own + run.length - 1] ?? 0) + 1;
    const last = within?.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else within?.push({ start, end });
  }
  return stretches;
}
