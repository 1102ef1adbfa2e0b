import type { CompareRow } from '../../analysis/counterparts/compare-rows.ts';
import type { Document } from '../../corpus/model/corpus.ts';
import type { Interface } from '../../i18n/interface.ts';

/** Two documents side by side as a page shows them. */
export interface Comparison {
  first: Document;
  second: Document;
  rows: readonly CompareRow[];
  /** Version of the data and its date, ISO 8601. */
  version: { version: string; date: string };
  ui: Interface;
  /** The absolute address of a page; undefined where the site's address is not known. */
  address: (page: string) => string | undefined;
}
