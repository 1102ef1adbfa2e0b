/** What the chart of each kind shows, as it stands in a list. */
const SHOWN = {
  shares: 'how much of each goes to which theme',
  order: 'where in it',
  pairs: 'who is like whom',
  shared: 'what wording is shared',
  figures: 'what can be counted',
  terms: 'which phrases came and went',
};
export type ChartKind = keyof typeof SHOWN;

/** What charts show, as a list inside a sentence. */
export function shownIn(charts: readonly ChartKind[]): string {
  const parts = charts.map((kind) => SHOWN[kind]);
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1) ?? ''}`;
}
