/** How near a place comes to a query: the words as one phrase, all of them apart, or only some. */
export const TIERS = ['exact', 'all', 'some'] as const;
export type Tier = (typeof TIERS)[number];

/**
 * The ranking of results: the nearer first, else in reading order. What has only some of the words is shown where
 * nothing has all.
 */
export function rankPlaces<P extends { tier: Tier }>(places: readonly P[]): P[] {
  const whole = places.filter(({ tier }) => tier !== 'some');
  return [...(whole.length > 0 ? whole : places)].sort(
    (a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier),
  );
}
