import type { CounterpartReadings } from '../../corpus/read/schema.ts';
import type { ProvisionCounterparts } from './counterparts.ts';

/** How the first computed counterparts agree with those an editor found by reading. */
export interface CounterpartMeasure {
  readings: number;
  /** Readings for which a counterpart is computed, and the part of these that reading confirms, 0 to 1. */
  answered: number;
  precision: number;
  /** Readings that name a counterpart, and the part of these that is computed first, 0 to 1. */
  wanted: number;
  recall: number;
  /** What was computed and reading does not confirm. */
  wrong: { reading: CounterpartReadings[number]; first: string }[];
}

/** Precision and recall of the first counterpart of a provision in another document. */
export function counterpartMeasure(
  readings: CounterpartReadings,
  computed: readonly ProvisionCounterparts[],
): CounterpartMeasure {
  const byPlace = new Map(computed.map((each) => [`${each.document} ${each.provision}`, each]));
  const judged = readings.map((reading) => {
    const own = byPlace.get(`${reading.document} ${reading.provision}`);
    const first = own?.counterparts.find((each) => each.document === reading.in)?.provision;
    const right = first !== undefined && [...reading.best, ...reading.also].includes(first);
    return { reading, first, right };
  });
  const answered = judged.filter(({ first }) => first !== undefined);
  const wanted = judged.filter(({ reading }) => reading.best.length > 0);
  return {
    readings: readings.length,
    answered: answered.length,
    precision: answered.filter(({ right }) => right).length / answered.length,
    wanted: wanted.length,
    recall: wanted.filter(({ right }) => right).length / wanted.length,
    wrong: judged.flatMap(({ reading, first, right }) =>
      right || first === undefined ? [] : [{ reading, first }],
    ),
  };
}
