/** A share as a whole percentage: 0.345 → `35%`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
