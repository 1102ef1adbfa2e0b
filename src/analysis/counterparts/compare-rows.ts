import type { Document, Provision } from '../../corpus/model/corpus.ts';
import type { Counterpart, ProvisionCounterparts } from './counterparts.ts';
import { memoize } from '../../corpus/model/memoize.ts';

/** A counterpart in a row of a comparison. */
export interface RowCounterpart extends Omit<Counterpart, 'document' | 'provision'> {
  provision: Provision;
  /** The provision of the first document beside which the counterpart stands in full: its strongest. */
  home: string;
}

/** A row: a provision of the first document with its counterparts, or a provision that only the second has. */
export type CompareRow =
  | { only: 'second'; provision: Provision }
  | { only: 'first'; provision: Provision }
  | { only: null; provision: Provision; counterparts: RowCounterpart[] };

/**
 * The rows of a comparison: the first document in its order; what only the second has stands behind
 * the row that holds in full the provision before it there, or at the head.
 */
export function compareRows(
  first: Document,
  second: Document,
  computed: readonly ProvisionCounterparts[],
): CompareRow[] {
  const ofSecond = second.provisions.map((provision) => ({
    provision,
    home: strongestIn(first, second, provision, computed),
  }));
  const rows = first.provisions.flatMap((provision): CompareRow[] => {
    const inSecond = counterpartsIn(second, first, provision, computed);
    const counterparts = inSecond.flatMap(({ provision: id, strength, reason, change }) => {
      const found = ofSecond.find((each) => each.provision.id === id);
      return found?.home === undefined
        ? []
        : [{ provision: found.provision, home: found.home, strength, reason, change }];
    });
    const row: CompareRow =
      counterparts.length === 0 ? { only: 'first', provision } : { only: null, provision, counterparts };
    return [row, ...onlyAfter(provision.id, ofSecond)];
  });
  return [...onlyAfter(undefined, ofSecond), ...rows];
}

/** The counterparts that one provision has in one other document, strongest first. */
export function counterpartsIn(
  other: Document,
  document: Document,
  provision: Provision,
  computed: readonly ProvisionCounterparts[],
): Counterpart[] {
  const inAll = byPlace(computed).get(`${document.id} ${provision.id}`);
  return inAll?.counterparts.filter((each) => each.document === other.id) ?? [];
}

const byPlace = memoize(
  (computed: readonly ProvisionCounterparts[]) =>
    new Map(computed.map((each) => [`${each.document} ${each.provision}`, each])),
);

function strongestIn(
  first: Document,
  second: Document,
  provision: Provision,
  computed: readonly ProvisionCounterparts[],
): string | undefined {
  return counterpartsIn(first, second, provision, computed)[0]?.provision;
}

/** The provisions without a home that follow, in the second document, one whose home is `home`. */
function onlyAfter(
  home: string | undefined,
  ofSecond: readonly { provision: Provision; home: string | undefined }[],
): CompareRow[] {
  let last: string | undefined;
  return ofSecond.flatMap((each): CompareRow[] => {
    if (each.home === undefined) return last === home ? [{ only: 'second', provision: each.provision }] : [];
    last = each.home;
    return [];
  });
}
