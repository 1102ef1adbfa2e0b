import type { Document, Provision } from '../../corpus/model/corpus.ts';
import { counterpartsIn } from './compare-rows.ts';
import type { Counterpart, ProvisionCounterparts } from './counterparts.ts';

/** What another document has on a provision's demand, strongest first; nothing is a gap. */
export interface DocumentCounterparts {
  document: Document;
  counterparts: (Omit<Counterpart, 'document' | 'provision'> & { provision: Provision })[];
}

/** The counterparts of one provision in each other document, in the order of the corpus. */
export function counterpartsByDocument(
  document: Document,
  provision: Provision,
  documents: readonly Document[],
  computed: readonly ProvisionCounterparts[],
): DocumentCounterparts[] {
  return documents
    .filter((other) => other.id !== document.id)
    .map((other) => ({
      document: other,
      counterparts: counterpartsIn(other, document, provision, computed).flatMap(
        ({ provision: own, strength, reason, change }) => {
          const found = other.provisions.find(({ id }) => id === own);
          return found === undefined ? [] : [{ provision: found, strength, reason, change }];
        },
      ),
    }));
}
