/**
 * The figures the answers of the quotation check depend on. They are set where, of the quotations of
 * the benchmark, none of other prose is taken for one of these texts and none of the edited is missed.
 */
export const MEASURES = {
  /** Below this many units every place is listed: so short a run says little about where it is from. */
  short: { zh: 6, en: 3 },
  /** Tenths of an edit that leaving one passage for another costs; less where an ellipsis announces it. */
  jump: 60,
  ellipsis: 10,
  /** Tenths of an edit a unit costs that is taken to stand nowhere: a likeness with more edits is none. */
  foreign: 4,
  /** Share of edits up to which a passage is shown as the nearest to a quotation that stands nowhere. */
  nearest: 0.6,
  /** Share of a quotation that must be found for it to be “partly” in the documents. */
  partly: 0.5,
  /** Units compared at a time, which bounds the memory, and in all, which bounds the time. */
  block: 1000,
  most: 20_000,
} as const;
