/** The id of the section that lists what two documents share; one for both orders. */
export function pairAnchor(pair: { a: string; b: string }, documents: readonly { id: string }[]): string {
  const ids = documents.map(({ id }) => id).filter((id) => id === pair.a || id === pair.b);
  return `pair-${ids.join('--')}`;
}
