import { groupBy } from '../../corpus/model/group-by.ts';
import { ContentError } from '../../corpus/read/content-error.ts';
import type { Corpus, CounterpartCorrection } from '../../corpus/model/corpus.ts';
import { comparedWith } from './neighbours.ts';
import {
  likenesses,
  profileIndex,
  provisionProfiles,
  type Likeness,
  type ProfileIndex,
  type ProvisionProfile,
  type Rarity,
} from './provision-likeness.ts';
import { memoize } from '../../corpus/model/memoize.ts';

/** A provision of another document that answers the same demand. */
export interface Counterpart {
  document: string;
  provision: string;
  /** From 0 (nothing in common) to 1 (the same topics or the same words): see `strength`. */
  strength: number;
  /** What they have in common; `editor` where a correction by hand adds the pair. */
  reason: 'topic' | 'wording' | 'both' | 'editor';
}

/** A provision with its counterparts in all other documents, strongest first; none is a finding too. */
export interface ProvisionCounterparts {
  document: string;
  provision: string;
  counterparts: Counterpart[];
}

/** What counterparts are found in; `rarity` where the documents are a part of the corpus that it was counted in. */
interface Compared extends Pick<Corpus, 'documents' | 'themes' | 'counterpartCorrections'> {
  rarity?: Rarity;
}

/** From this strength a pair is listed. */
const LISTED = 0.2;
/** From this likeness the topics, or the wording, are a reason; a listed pair always has one. */
const REASON = 0.1;

/**
 * The counterparts of every provision in the documents that its document is compared with, in the order of the
 * corpus. A pair is listed both ways or not at all: where its strength is at least 0.2, or as
 * `content/counterparts.yaml` has it.
 * @throws {ContentError} where a correction adds what is computed or removes what is not.
 */
export const counterparts = memoize(
  ({ documents, themes, counterpartCorrections, rarity }: Compared): ProvisionCounterparts[] => {
    const compared = comparedWith(documents);
    const profiles = groupBy(provisionProfiles(documents, themes, rarity), ({ document }) => document);
    const indexes = documents.map(({ id }) => profileIndex(profiles.get(id) ?? []));
    return documents.flatMap(({ id }, place) =>
      (profiles.get(id) ?? []).map((profile) => ({
        document: id,
        provision: profile.provision,
        counterparts: (compared[place] ?? [])
          .flatMap((other) => counterpartsIn(profile, indexes[other], counterpartCorrections))
          .sort((a, b) => b.strength - a.strength),
      })),
    );
  },
);

function counterpartsIn(
  profile: ProvisionProfile,
  others: ProfileIndex | undefined,
  corrections: readonly CounterpartCorrection[],
): Counterpart[] {
  if (others === undefined) return [];
  return likenesses(profile, others).flatMap((likeness, index) => {
    const other = others.profiles[index];
    return other === undefined ? [] : (counterpart(profile, other, likeness, corrections) ?? []);
  });
}

/**
 * Strength of a pair, 0 to 1: topics and wording as two reasons that each suffice,
 * 1 − (1 − topics)(1 − wording). A preamble or closing answers only another one.
 */
function strength(a: ProvisionProfile, b: ProvisionProfile, { topics, wording }: Likeness): number {
  return a.frame === b.frame ? 1 - (1 - topics) * (1 - wording) : 0;
}

function counterpart(
  profile: ProvisionProfile,
  other: ProvisionProfile,
  likeness: Likeness,
  corrections: readonly CounterpartCorrection[],
): Counterpart | undefined {
  const value = strength(profile, other, likeness);
  const correction = corrections.find((each) => isPair(each, profile, other));
  assertNeeded(correction, value >= LISTED);
  if (correction === undefined ? value < LISTED : correction.change === 'remove') return undefined;
  const { document, provision } = other;
  return {
    document,
    provision,
    strength: value,
    reason: correction === undefined ? reason(likeness) : 'editor',
  };
}

function reason({ topics, wording }: Likeness): 'topic' | 'wording' | 'both' {
  if (wording < REASON) return 'topic';
  return topics < REASON ? 'wording' : 'both';
}

function isPair({ document, provision, counterpart }: CounterpartCorrection, ...pair: ProvisionProfile[]) {
  return [{ document, provision }, counterpart].every((place) =>
    pair.some((each) => each.document === place.document && each.provision === place.provision),
  );
}

function assertNeeded(correction: CounterpartCorrection | undefined, computed: boolean): void {
  if (correction === undefined || computed === (correction.change === 'remove')) return;
  const { document, provision, counterpart, change } = correction;
  throw new ContentError(
    'content/counterparts.yaml',
    `${document} ${provision} and ${counterpart.document} ${counterpart.provision} are ${computed ? '' : 'not '}computed as counterparts: there is nothing to ${change}. Take the entry out.`,
  );
}
