/** What a mend does; see `Mend`. */
export const MEND_CHANGES = ['join', 'split', 'heading', 'text', 'not-text'] as const;

/**
 * How a reader mends the reading of a received text. `at` is where a line begins in the source, in code points:
 * `join` it to the line before · `split` begin a line here · `heading` it is a chapter’s heading · `text` it is
 * prose and nothing else · `not-text` it is no part of the text.
 */
export interface Mend {
  at: number;
  change: (typeof MEND_CHANGES)[number];
}

/** What a mend says a line is, where it is not about where lines begin. */
export type MendedRole = Exclude<Mend['change'], 'join' | 'split'>;

/** What the last mend of a line says it is; null where none does. */
export function mendedRole(mends: readonly Mend[], at: number): MendedRole | null {
  const changes = mends.filter((mend) => mend.at === at).map(({ change }) => change);
  return changes.findLast((change): change is MendedRole => change !== 'join' && change !== 'split') ?? null;
}
