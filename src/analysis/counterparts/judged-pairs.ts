import { likenesses, type Likeness, type ProfileIndex, type ProvisionProfile } from './provision-likeness.ts';

/**
 * Why two provisions are counterparts: the same topics, the same wording, both; `frame` where nothing more makes two
 * preambles, or two closings, face each other; `question` for the nearest that answers a question of a provision which
 * nothing else in the other document answers.
 */
export type Reason = 'topic' | 'wording' | 'both' | 'frame' | 'question';

/** Two provisions of two documents with their strength; they are listed where there is a reason. */
export interface JudgedPair {
  provisions: readonly [ProvisionProfile, ProvisionProfile];
  strength: number;
  reason: Reason | null;
}

/** From this strength a pair is listed. */
const LISTED = 0.2;
/** From this likeness the topics, or the wording, are a reason; a pair listed for its strength always has one. */
const REASON = 0.1;

/**
 * All pairs of provisions of two documents. Only those can have a reason in which a preamble faces a preamble, a
 * closing a closing, or a provision with a number another one. Strength, 0 to 1, takes topics and wording as two
 * reasons that each suffice, 1 − (1 − topics)(1 − wording).
 */
export function judgedPairs(firsts: readonly ProvisionProfile[], seconds: ProfileIndex): JudgedPair[] {
  return firsts.flatMap((first) =>
    likenesses(first, seconds).flatMap((likeness, index): JudgedPair[] => {
      const second = seconds.profiles[index];
      if (second === undefined) return [];
      const strength = 1 - (1 - likeness.topics) * (1 - likeness.wording);
      const reason = first.frame === second.frame ? reasonOf(first, strength, likeness) : null;
      return [{ provisions: [first, second], strength, reason }];
    }),
  );
}

function reasonOf(
  { frame }: ProvisionProfile,
  strength: number,
  { topics, wording }: Likeness,
): Reason | null {
  if (strength < LISTED) return frame === null ? null : 'frame';
  if (wording < REASON) return 'topic';
  return topics < REASON ? 'wording' : 'both';
}

/**
 * Of the pairs that have no reason those that one of two provisions needs: it is in no pair that has one, and this is
 * the nearest in which both answer a question.
 */
export function questionPairs<Pair extends Pick<JudgedPair, 'provisions' | 'strength'>>(
  listed: readonly Pick<JudgedPair, 'provisions'>[],
  others: readonly Pair[],
): Pair[] {
  const answered = new Set(listed.flatMap(({ provisions }) => provisions));
  const nearest = new Map<ProvisionProfile, Pair>();
  for (const pair of others) {
    const [first, second] = pair.provisions;
    if (first.frame !== second.frame) continue;
    if (![...first.questions].some((question) => second.questions.has(question))) continue;
    for (const provision of pair.provisions.filter((each) => !answered.has(each))) {
      if (pair.strength > (nearest.get(provision)?.strength ?? -1)) nearest.set(provision, pair);
    }
  }
  return [...new Set(nearest.values())];
}
