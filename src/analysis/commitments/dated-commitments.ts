import type { Commitment, Document } from '../../corpus/model/corpus.ts';
import { isRule } from '../../corpus/schema/commitment-schema.ts';
import { datePeriod } from '../../corpus/model/date-period.ts';

/** A commitment on the calendar, in UTC: the first day of its time and the one after the last; null where open. */
export interface DatedCommitment {
  commitment: Commitment;
  start: Date | null;
  end: Date | null;
}

/** A document's rules that have a date, by date of beginning or else of end. */
export function datedCommitments(commitments: readonly Commitment[], document: Document): DatedCommitment[] {
  const order = document.stream.map(({ id }) => id);
  return commitments
    .filter(
      (each) => each.document === document.id && isRule(each) && (each.from !== null || each.by !== null),
    )
    .sort((a, b) => order.indexOf(a.place) - order.indexOf(b.place))
    .map((commitment) => ({
      commitment,
      start: period(commitment.from)?.start ?? null,
      end: period(commitment.by)?.end ?? null,
    }))
    .sort((a, b) => first(a) - first(b));
}

function period(date: string | null) {
  return date === null ? undefined : datePeriod(date);
}

/** A deadline stands where it ends. */
function first({ start, end }: DatedCommitment): number {
  return Number(start ?? end);
}
