/** A list of places as a reader takes it away: a search, a concordance, shared wording, a term’s places. */
export interface HitList {
  /** What the list is of; in the page’s language, as are all its names. */
  title: string;
  facts: HitFacts;
  rows: HitRow[];
}

/** How a list came about: a line each above it, and columns of the table, so that a row says it alone too. */
export interface HitFacts {
  /** What was asked, as it was typed. */
  query: string;
  /** What it was narrowed to; empty where nothing was chosen. */
  filters: string;
  /** How many rows there are. */
  count: string;
  /** The day, `2026-11-30`. */
  taken: string;
  /** The version of the data. */
  version: string;
  /** The address of the page as it was shown. */
  source: string;
}

/** One occurrence, with the text that it stands in. */
export interface HitRow {
  /** The passage that the occurrence is of, where a list has several; else empty. */
  passage: string;
  document: string;
  place: string;
  before: string;
  found: string;
  after: string;
  chinese: string;
  /** Empty where the edition has no English. */
  english: string;
  theme: string;
  kind: string;
  /** The exact address of the place, absolute. */
  address: string;
}

export const FACTS = ['query', 'filters', 'count', 'taken', 'version', 'source'] as const;
const COLUMNS = [
  'passage',
  'document',
  'place',
  'before',
  'found',
  'after',
  'chinese',
  'english',
  'theme',
  'kind',
  'address',
] as const;

/** What columns and facts are called. */
export type HitNames = Record<keyof HitRow | keyof HitFacts, string>;

/** The list as a table, its names first; a column in which no row has anything is left out. */
export function hitTable({ rows, facts }: HitList, names: HitNames): string[][] {
  const columns = COLUMNS.filter((column) => rows.some((row) => row[column] !== ''));
  const said = FACTS.filter((fact) => facts[fact] !== '');
  return [
    [...columns, ...said].map((column) => names[column]),
    ...rows.map((row) => [...columns.map((column) => row[column]), ...said.map((fact) => facts[fact])]),
  ];
}
