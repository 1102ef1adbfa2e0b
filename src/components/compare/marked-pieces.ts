import type { SharedStretch } from '../../analysis/wording/pair-wording.ts';

/** A text in pieces by whether they stand in one of the stretches, which are in order and apart. */
export function markedPieces(
  text: string,
  stretches: readonly SharedStretch[],
): { text: string; isShared: boolean }[] {
  const points = [...text];
  const ends = [0, ...stretches.map(({ end }) => end)];
  const piece = (start: number, end?: number) => points.slice(start, end).join('');
  return [
    ...stretches.flatMap(({ start, end }, index) => [
      { text: piece(ends[index] ?? 0, start), isShared: false },
      { text: piece(start, end), isShared: true },
    ]),
    { text: piece(ends.at(-1) ?? 0), isShared: false },
  ].filter((each) => each.text !== '');
}
