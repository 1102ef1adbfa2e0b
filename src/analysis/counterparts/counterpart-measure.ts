import type { CounterpartReadings } from '../../corpus/schema/schema.ts';
import type { ProvisionCounterparts } from './counterparts.ts';

type Reading = CounterpartReadings[number];

/** How computed counterparts agree with those an editor found by reading. */
export interface CounterpartMeasure {
  /** Entries of the list that name a best counterpart, and those for which one of these is computed first. */
  wanted: number;
  first: number;
  /** Entries for which nothing is computed, and those for which reading names no best counterpart either. */
  none: number;
  rightlyNone: number;
  /** The entries that do not agree, with what is computed first. */
  wrong: { reading: Reading; first: string | undefined }[];
}

/** How the first counterparts agree with the entries of the list made by reading. */
export function counterpartMeasure(
  readings: CounterpartReadings,
  computed: readonly ProvisionCounterparts[],
): CounterpartMeasure {
  const firstOf = firstCounterparts(computed);
  const judged = readings.map((reading) => ({ reading, first: firstOf(reading) }));
  const wanted = judged.filter(({ reading }) => reading.best.length > 0);
  const none = judged.filter(({ first }) => first === undefined);
  const isBest = ({ reading, first }: (typeof judged)[number]) =>
    first !== undefined && reading.best.includes(first);
  return {
    wanted: wanted.length,
    first: wanted.filter(isBest).length,
    none: none.length,
    rightlyNone: none.filter(({ reading }) => reading.best.length === 0).length,
    wrong: judged.filter((each) => (each.reading.best.length > 0 ? !isBest(each) : each.first !== undefined)),
  };
}

/** The entries for which corrections by hand change what stands first. */
export function correctedEntries(
  readings: CounterpartReadings,
  computed: readonly ProvisionCounterparts[],
  shown: readonly ProvisionCounterparts[],
): CounterpartReadings {
  const [before, after] = [firstCounterparts(computed), firstCounterparts(shown)];
  return readings.filter((reading) => before(reading) !== after(reading));
}

/**
 * Whether an entry belongs to the half of the list that is never used to choose how counterparts are computed: where
 * the highest bit of the hash (FNV-1a, 32 bits) of “counterparts <document> <provision> <other document>” is 1.
 */
export function isKeptApart({ document, provision, in: other }: Omit<Reading, 'best' | 'also'>): boolean {
  return fnv1a(`counterparts ${document} ${provision} ${other}`) >= 2 ** 31;
}

function fnv1a(text: string): number {
  return new TextEncoder()
    .encode(text)
    .reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
}

function firstCounterparts(
  computed: readonly ProvisionCounterparts[],
): (reading: Reading) => string | undefined {
  const byPlace = new Map(computed.map((each) => [`${each.document} ${each.provision}`, each]));
  return ({ document, provision, in: other }) =>
    byPlace.get(`${document} ${provision}`)?.counterparts.find((each) => each.document === other)?.provision;
}
