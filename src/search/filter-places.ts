import type { FoundPlace } from './found-place.ts';

/** What results can be narrowed by; a choice of several values of one kind lets each of them pass. */
export const FACETS = ['document', 'theme', 'year', 'level', 'region'] as const;
export type Facet = (typeof FACETS)[number];
export type Chosen = Record<Facet, string[]>;

/** The places with lines that pass every choice; a theme is chosen line by line. */
export function filterPlaces(places: readonly FoundPlace[], chosen: Chosen): FoundPlace[] {
  const passes = (facet: Facet, value: string) => chosen[facet].length === 0 || chosen[facet].includes(value);
  return places
    .filter((place) => FACETS.every((facet) => facet === 'theme' || passes(facet, place[facet])))
    .map((place) => ({ ...place, lines: place.lines.filter(({ theme }) => passes('theme', theme)) }))
    .filter(({ lines }) => lines.length > 0);
}

/** Lines that each value of a facet would show, under the choices made of the other facets. */
export function facetCounts(
  places: readonly FoundPlace[],
  chosen: Chosen,
  facet: Facet,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const place of filterPlaces(places, { ...chosen, [facet]: [] })) {
    for (const line of place.lines) {
      const value = facet === 'theme' ? line.theme : place[facet];
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** What stands in a list of places. */
export function countFound(places: readonly FoundPlace[]) {
  const lines = places.flatMap((place) => place.lines);
  return {
    occurrences: lines.reduce((sum, { hits }) => sum + hits.length, 0),
    lines: lines.length,
    places: places.length,
    documents: new Set(places.map(({ document }) => document)).size,
  };
}
