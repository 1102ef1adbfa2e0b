import type { Document } from './corpus.ts';

/** The years of the oldest and the newest document. */
export function yearsOf(documents: readonly Document[]): { first: number; last: number } {
  const years = documents.map(({ issued }) => Number(issued.slice(0, 4)));
  return { first: Math.min(...years), last: Math.max(...years) };
}
