import { UNITS, type Unit } from '../../../analysis/emphasis/theme-weights.ts';

/** What a reader has chosen; empty where nothing is. It is kept in the address. */
export interface ChartChoice {
  document: string;
  theme: string;
  /** One of the independent codings; empty for the published one. */
  coding: string;
  unit: Unit;
}

export const KEYS = ['document', 'theme', 'coding'] as const;

/** The choice that an address states: the unit by its path or, where it is embedded, as everything else by its query. */
export function readChoice({ pathname, searchParams }: URL): ChartChoice {
  const [document = '', theme = '', coding = ''] = KEYS.map((key) => searchParams.get(key) ?? '');
  const unit =
    UNITS.find((each) => pathname.endsWith(`/emphasis/${each}/`)) ??
    UNITS.find((each) => searchParams.get('unit') === each) ??
    UNITS[0];
  return { document, theme, coding, unit };
}

/**
 * The address of a choice.
 * @param page the address of the page in the unit
 */
export function choiceAddress(page: string, choice: ChartChoice): URL {
  const address = new URL(page);
  for (const key of KEYS) {
    if (choice[key] === '') address.searchParams.delete(key);
    else address.searchParams.set(key, choice[key]);
  }
  return address;
}
