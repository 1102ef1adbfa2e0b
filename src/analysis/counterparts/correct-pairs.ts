import { ContentError } from '../../corpus/edition/content-error.ts';
import type { CounterpartCorrection } from '../../corpus/model/corpus.ts';
import { questionPairs, type JudgedPair, type Reason } from './judged-pairs.ts';
import type { ProvisionProfile } from './provision-likeness.ts';

/** Two provisions that are listed; `changes` is what a correction did, seen from each of them. */
export interface CorrectedPair extends Pick<JudgedPair, 'provisions' | 'strength'> {
  reason: Reason | 'editor';
  changes: readonly ['add' | 'first' | null, 'add' | 'first' | null];
}

/**
 * The pairs of two documents that are listed: those that have a reason, as the corrections change them; and for a
 * provision that this leaves without any, the nearest that answers a question of it.
 * @throws {ContentError} where corrections change nothing.
 */
export function correctPairs(
  pairs: readonly JudgedPair[],
  corrections: readonly CounterpartCorrection[],
): CorrectedPair[] {
  const between = corrections.filter((each) => isBetween(each, pairs[0]));
  assertNeeded(pairs, between);
  const corrected = pairs.map((pair) => correctPair(pair, between));
  const listed = corrected.filter((pair) => isListed(pair));
  const questions = questionPairs(
    listed,
    corrected.filter((pair) => !isListed(pair)),
  );
  return [...listed, ...questions.map((pair): CorrectedPair => ({ ...pair, reason: 'question' }))];
}

interface UnlistedPair extends Omit<CorrectedPair, 'reason'> {
  reason: null;
}

function isListed(pair: CorrectedPair | UnlistedPair): pair is CorrectedPair {
  return pair.reason !== null;
}

function correctPair(
  { provisions, strength, reason }: JudgedPair,
  corrections: readonly CounterpartCorrection[],
): CorrectedPair | UnlistedPair {
  const [first, second] = provisions;
  const changes = [
    corrections.find((each) => isPair(each, first, second))?.change,
    corrections.find((each) => isPair(each, second, first))?.change,
  ];
  if (changes.includes('remove')) return { provisions, strength, reason: null, changes: [null, null] };
  if (changes.every((change) => change === undefined)) {
    return { provisions, strength, reason, changes: [null, null] };
  }
  // A pair that is not computed is added from both sides, also where it is put first from one.
  const otherwise = reason === null ? 'add' : null;
  const [own, its] = changes.map((change) => (change === 'first' ? change : otherwise));
  return { provisions, strength, reason: reason ?? 'editor', changes: [own ?? null, its ?? null] };
}

/**
 * What adds or takes out a pair for nothing is an error, so that none outlives its reason. What is put first may be
 * first without it: a change of topics must not bring a worse one up.
 */
function assertNeeded(pairs: readonly JudgedPair[], corrections: readonly CounterpartCorrection[]): void {
  const needless = corrections.filter(({ change, ...places }) => {
    const isComputed = pairs.some(
      ({ provisions: [a, b], reason }) => reason !== null && (isPair(places, a, b) || isPair(places, b, a)),
    );
    return change === 'add' ? isComputed : change === 'remove' && !isComputed;
  });
  if (needless.length === 0) return;
  const named = needless.map(
    ({ document, provision, counterpart, change }) =>
      `${document} ${provision} and ${counterpart.document} ${counterpart.provision} (${change})`,
  );
  throw new ContentError(
    'content/counterparts.yaml',
    `what is asked for is computed without it: ${named.join(', ')}. Take it out.`,
  );
}

function isBetween({ document, counterpart }: CounterpartCorrection, pair: JudgedPair | undefined): boolean {
  const documents = pair?.provisions.map((each) => each.document) ?? [];
  return documents.includes(document) && documents.includes(counterpart.document);
}

/** Whether a correction speaks of this pair, and from the first of the two. */
function isPair(
  { document, provision, counterpart }: Omit<CounterpartCorrection, 'change'>,
  from: ProvisionProfile,
  to: ProvisionProfile,
): boolean {
  return (
    document === from.document &&
    provision === from.provision &&
    counterpart.document === to.document &&
    counterpart.provision === to.provision
  );
}
