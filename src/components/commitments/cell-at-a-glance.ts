import type { CommitmentCell } from '../../analysis/commitments/commitment-rows.ts';
import { isRule } from '../../corpus/schema/commitment-schema.ts';
import { localized } from '../../corpus/model/localized.ts';
import type { Locale } from '../../i18n/locales.ts';

/** What stands in a cell of the matrix where no figure or time does. */
export const SIGNS = { rule: '●', fault: '△', statement: '○', mentioned: '·', silent: '–' } as const;

export type Sign = keyof typeof SIGNS;

/** A document’s answer to a question at a glance: its first figures, how many more, and what else it says. */
export interface AtAGlance {
  figures: string[];
  more: number;
  /** Null where the figures say all. */
  sign: Sign | null;
}

/** So many figures stand in a cell. */
const SHOWN = 2;

/** Sums up a cell: figures before signs, and of the signs a rule before a fault; a fault is told beside a figure too. */
export function atAGlance({ commitments, mentions }: CommitmentCell, locale: Locale): AtAGlance {
  const figures = [
    ...new Set(commitments.flatMap(({ amount }) => (amount === null ? [] : localized(amount, locale)))),
  ];
  const hasFault = commitments.some(({ kind }) => kind === 'fault');
  const besides = (): Sign => {
    if (commitments.some(isRule)) return 'rule';
    if (hasFault) return 'fault';
    if (commitments.length > 0) return 'statement';
    return mentions.length > 0 ? 'mentioned' : 'silent';
  };
  return {
    figures: figures.slice(0, SHOWN),
    more: Math.max(0, figures.length - SHOWN),
    sign: figures.length > 0 ? (hasFault ? 'fault' : null) : besides(),
  };
}
