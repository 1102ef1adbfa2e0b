/** How near a place comes to a query: the words as one phrase, all of them apart, or only some. */
export const TIERS = ['exact', 'all', 'some'] as const;
export type Tier = (typeof TIERS)[number];
