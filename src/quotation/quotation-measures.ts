/**
 * The figures the answers of the quotation check depend on, chosen by trial on 400 edited quotations
 * and 300 of other prose: with `foreign` 3 to 5 and `jump` 40 to 80 all or nearly all of the edited
 * get the right verdict (0.99 to 1); above, other prose is taken for near (8 of 300 at 6), below,
 * passages are missed (0.92 at 2 and 80). The middle of that range is taken.
 */
export const QUOTATION_MEASURES = {
  /** Below this many units every place is listed: so short a run says little about where it is from. */
  short: { zh: 6, en: 3 },
  /** Tenths of an edit that leaving one passage for another costs; less where an ellipsis announces it. */
  jump: 60,
  ellipsis: 10,
  /** Tenths of an edit that a unit costs which is taken to stand nowhere: with more edits, nothing is alike. */
  foreign: 4,
  /** Share of edits up to which a passage is shown as the nearest to a quotation that stands nowhere. */
  nearest: 0.45,
  /** The same as `jump` when a part is sought to be shown as nearest: runs of 8 units and more. */
  nearestJump: 30,
  /** Share of a quotation that must be found for it to be “partly” in the documents. */
  partly: 1 / 3,
  /** Units compared at a time, which bounds the memory, and in all, which bounds the time. */
  block: 1000,
  most: 20_000,
} as const;
