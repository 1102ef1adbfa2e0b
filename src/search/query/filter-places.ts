import type { CataloguedRecord } from '../records/catalogue.ts';
import type { SearchedDocument } from '../records/search-entry.ts';

/** What results can be narrowed by; a choice of several values of one kind lets each of them pass. */
export const FACETS = ['document', 'theme', 'year', 'level', 'region', 'kind'] as const;
export type Facet = (typeof FACETS)[number];
export type Chosen = Record<Facet, string[]>;

/** A place that answers a query: what is known of it without its text. */
export interface LocatedPlace {
  record: CataloguedRecord;
  document: SearchedDocument;
  /** The segments in which something of the query begins, with how often it does. */
  lines: LocatedLine[];
}

export interface LocatedLine {
  /** The number of the segment in its place. */
  segment: number;
  /** Its theme; `none` for a heading and for what has none. */
  theme: string;
  occurrences: number;
}

/** How much there is of something. */
export interface Count {
  occurrences: number;
  lines: number;
  places: number;
  documents: number;
}

/** The places with lines that pass every choice; a theme is chosen line by line. */
export function filterPlaces<P extends LocatedPlace>(places: readonly P[], chosen: Chosen): P[] {
  const passes = (facet: Facet, value: string) => chosen[facet].length === 0 || chosen[facet].includes(value);
  return places
    .filter((place) => FACETS.every((facet) => facet === 'theme' || passes(facet, valueOf(place, facet))))
    .map((place) => ({ ...place, lines: place.lines.filter(({ theme }) => passes('theme', theme)) }))
    .filter(({ lines }) => lines.length > 0);
}

/** Lines that each value of a facet would show, under the choices made of the other facets. */
export function facetCounts(
  places: readonly LocatedPlace[],
  chosen: Chosen,
  facet: Facet,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const place of filterPlaces(places, { ...chosen, [facet]: [] })) {
    for (const line of place.lines) {
      const value = facet === 'theme' ? line.theme : valueOf(place, facet);
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

/** What stands in a list of places. */
export function countPlaces(places: readonly LocatedPlace[]): Count {
  const lines = places.flatMap((place) => place.lines);
  return {
    occurrences: lines.reduce((sum, { occurrences }) => sum + occurrences, 0),
    lines: lines.length,
    places: places.length,
    documents: new Set(places.map(({ document }) => document.id)).size,
  };
}

function valueOf({ record, document }: LocatedPlace, facet: Exclude<Facet, 'theme'>): string {
  if (facet === 'kind') return record.kind;
  if (facet === 'document') return document.id;
  return facet === 'region' ? document.region.zh : document[facet];
}
