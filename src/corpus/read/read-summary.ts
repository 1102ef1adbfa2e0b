/** A name in a summary with what is said of it: `[Linzi](answers; figure)`. */
export interface MarkedName {
  name: string;
  /** As they are written: `answers`, `says 一岗双责`. */
  claims: string[];
}

const MARK = /\[([^\]]*)\]\(([^)]*)\)/gu;

/** The names that are marked in a summary, in their order. */
export function markedNames(summary: string): MarkedName[] {
  return [...summary.matchAll(MARK)].map(([, name = '', claims = '']) => ({
    name,
    claims: claims.split(/[;；]/u).map((claim) => claim.trim()),
  }));
}

/** A summary as it is read: the names without their marks. */
export function withoutMarks(summary: string): string {
  return summary.replaceAll(MARK, '$1');
}

/** What of a summary stands outside of marks. */
export function outsideMarks(summary: string): string {
  return summary.replaceAll(MARK, '□');
}
