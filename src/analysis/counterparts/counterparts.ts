import { groupBy } from '../../corpus/model/group-by.ts';
import type { Corpus, CounterpartCorrection } from '../../corpus/model/corpus.ts';
import { correctPairs, type CorrectedPair } from './correct-pairs.ts';
import { judgedPairs, type Reason } from './judged-pairs.ts';
import { comparedWith } from './neighbours.ts';
import {
  profileIndex,
  provisionProfiles,
  type ProfileIndex,
  type ProvisionProfile,
  type Rarity,
} from './provision-likeness.ts';
import { memoize } from '../../corpus/model/memoize.ts';

/** A provision of another document that answers the same demand. */
export interface Counterpart {
  document: string;
  provision: string;
  /** From 0 (nothing in common) to 1 (the same topics or the same words): see `judgedPairs`. */
  strength: number;
  reason: Reason | 'editor';
  /** What a correction by hand did: added the pair, or put the counterpart first; null for none. */
  change: 'add' | 'first' | null;
}

/**
 * A provision with its counterparts in all other documents, strongest first; before them those that a correction puts
 * first, behind them those that only answer the same question. None is a finding too.
 */
export interface ProvisionCounterparts {
  document: string;
  provision: string;
  counterparts: Counterpart[];
}

/** What counterparts are found in; `rarity` where the documents are a part of the corpus that it was counted in. */
interface Compared extends Pick<Corpus, 'documents' | 'themes' | 'counterpartCorrections'> {
  rarity?: Rarity;
}

/**
 * The counterparts of every provision in the documents that its document is compared with, in the order of the
 * corpus. A pair is listed both ways or not at all: as it is computed, or as `content/counterparts.yaml` has it.
 * @throws {ContentError} where a correction changes nothing.
 */
export const counterparts = memoize(
  ({ documents, themes, counterpartCorrections, rarity }: Compared): ProvisionCounterparts[] => {
    const profiles = groupBy(provisionProfiles(documents, themes, rarity), ({ document }) => document);
    const indexes = documents.map(({ id }) => profileIndex(profiles.get(id) ?? []));
    const found = new Map<ProvisionProfile, Counterpart[]>();
    for (const [place, others] of comparedWith(documents).entries()) {
      for (const other of others.filter((each) => each > place)) {
        for (const pair of listedPairs(indexes[place], indexes[other], counterpartCorrections)) {
          addTo(found, pair);
        }
      }
    }
    return indexes.flatMap((index) =>
      index.profiles.map((profile) => ({
        document: profile.document,
        provision: profile.provision,
        counterparts: (found.get(profile) ?? []).sort((a, b) => rank(a) - rank(b) || b.strength - a.strength),
      })),
    );
  },
);

function rank({ change, reason }: Counterpart): number {
  if (change === 'first') return 0;
  return reason === 'question' ? 2 : 1;
}

function listedPairs(
  first: ProfileIndex | undefined,
  second: ProfileIndex | undefined,
  corrections: readonly CounterpartCorrection[],
): CorrectedPair[] {
  return first === undefined || second === undefined
    ? []
    : correctPairs(judgedPairs(first.profiles, second), corrections);
}

/** Each of the two is listed as the counterpart of the other. */
function addTo(found: Map<ProvisionProfile, Counterpart[]>, pair: CorrectedPair): void {
  const { provisions, strength, reason, changes } = pair;
  for (const [side, profile] of provisions.entries()) {
    const { document, provision } = provisions[1 - side] ?? profile;
    const counterpart = { document, provision, strength, reason, change: changes[side] ?? null };
    const listed = found.get(profile);
    if (listed === undefined) found.set(profile, [counterpart]);
    else listed.push(counterpart);
  }
}
