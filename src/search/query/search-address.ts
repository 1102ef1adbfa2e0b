import { FACETS, type Chosen } from './filter-places.ts';

export const RESULT_VIEWS = ['sentences', 'concordance'] as const;
/** The order of a concordance: as in the documents, by what follows, or by what precedes. */
export const SORTS = ['text', 'after', 'before'] as const;

/** What a search page shows, as its address says. */
export interface SearchState {
  query: string;
  view: (typeof RESULT_VIEWS)[number];
  sort: (typeof SORTS)[number];
  chosen: Chosen;
}

/** Parameters of the address for each facet. */
const NAMES = {
  document: 'document',
  theme: 'theme',
  year: 'year',
  level: 'level',
  region: 'place',
  kind: 'kind',
} as const;

/** A longer query is not kept in the address: hosts refuse addresses of some kilobytes. */
const LONGEST = 500;

/** Reads `?q=…&view=concordance&sort=after&document=linzi-2022&theme=service`; what it does not know it leaves out. */
export function readAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const one = <T extends string>(name: string, values: readonly [T, ...T[]]): T =>
    values.find((value) => value === parameters.get(name)) ?? values[0];
  return {
    query: parameters.get('q') ?? '',
    view: one('view', RESULT_VIEWS),
    sort: one('sort', SORTS),
    chosen: Object.fromEntries(
      FACETS.map((facet) => [facet, parameters.getAll(NAMES[facet]).filter((value) => value !== '')]),
    ) as Chosen,
  };
}

/** The address of a state, from `?` on; empty where nothing is asked. */
export function writeAddress({ query, view, sort, chosen }: SearchState): string {
  const parameters = new URLSearchParams();
  const asked = query.trim();
  if (asked !== '' && asked.length <= LONGEST) parameters.set('q', asked);
  if (view !== RESULT_VIEWS[0]) parameters.set('view', view);
  if (sort !== SORTS[0]) parameters.set('sort', sort);
  for (const facet of FACETS) for (const value of chosen[facet]) parameters.append(NAMES[facet], value);
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}
