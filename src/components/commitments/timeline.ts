import { extent, scaleUtc } from 'd3';

/** A time span, in UTC; one end may be open. */
export interface TimelineItem {
  start: Date | null;
  end: Date | null;
}

/** An item as a bar, or as a point where it has one date: `x` and `width` in per cent of the drawing's width. */
export interface TimelineMark {
  kind: 'period' | 'start' | 'deadline';
  x: number;
  width: number;
}

/** The first day of a month, in per cent of the drawing's width. */
export interface TimelineTick {
  date: Date;
  x: number;
}

/** Lays out dates over whole months, from the month of the first to that of the last. */
export function timeline(items: readonly TimelineItem[]): { marks: TimelineMark[]; ticks: TimelineTick[] } {
  const scale = scaleUtc(
    wholeMonths(items.flatMap(({ start, end }) => [start, end].filter((date) => date !== null))),
    [0, 100],
  );
  const ticks = months(scale.domain()).map((date) => ({ date, x: scale(date) }));
  return {
    ticks,
    marks: items.map(({ start, end }) => {
      if (start === null || end === null) {
        const kind = start === null ? 'deadline' : 'start';
        return { kind, x: scale(start ?? end ?? Number.NaN), width: 0 };
      }
      return { kind: 'period', x: scale(start), width: scale(end) - scale(start) };
    }),
  };
}

function wholeMonths(dates: readonly Date[]): [Date, Date] {
  const [first = new Date(0), last = new Date(0)] = extent(dates);
  const inside = new Date(last.getTime() - 1);
  return [
    new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth())),
    new Date(Date.UTC(inside.getUTCFullYear(), inside.getUTCMonth() + 1)),
  ];
}

function months([first = new Date(0), last = new Date(0)]: readonly Date[]): Date[] {
  const count =
    (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth();
  return Array.from(
    { length: count },
    (_, index) => new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + index)),
  );
}
