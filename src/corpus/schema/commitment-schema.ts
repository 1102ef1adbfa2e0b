import { z } from 'zod';
import { THEMES } from '../model/themes.ts';
import { bilingualText, english, partialDate, text } from './fields.ts';

/** What a commitment sets; a fault to be put right and a statement of what is or was done set no rule. */
export const COMMITMENT_KINDS = [
  'number',
  'frequency',
  'deadline',
  'list',
  'mechanism',
  'ban',
  'fault',
  'statement',
] as const;
/** By what a rule binds: a number, a time in figures or words, neither, 原则上, 提倡, or as a ban. */
export const STRICTNESS = ['figure', 'time', 'plain', 'in-principle', 'encouraged', 'ban'] as const;

const needsAmount = (strictness: (typeof STRICTNESS)[number] | null) =>
  strictness === 'figure' || strictness === 'time';

/**
 * `content/commitments/<commitment>.yaml`; `place` is the id of the text that holds the quote. `strictness` is null
 * where there is no rule, and `checkable` false where nobody could tell whether the rule was kept.
 */
export const commitmentSchema = z
  .strictObject({
    document: text,
    place: text,
    quote: text,
    en: english,
    bound: bilingualText,
    duty: bilingualText,
    amount: bilingualText.nullable(),
    kind: z.enum(COMMITMENT_KINDS),
    from: partialDate.nullable(),
    by: partialDate.nullable(),
    strictness: z.enum(STRICTNESS).nullable(),
    checkable: z.boolean(),
    question: text,
  })
  .superRefine(({ kind, strictness, amount }, context) => {
    const wrong = (message: string) => {
      context.addIssue({ code: 'custom', path: ['strictness'], message });
    };
    if (!isRule({ kind }) && strictness !== null) wrong(`a ${kind} is no rule, so that it must be null`);
    if (isRule({ kind }) && strictness === null) wrong('only a fault or a statement may have null');
    if ((kind === 'ban') !== (strictness === 'ban'))
      wrong('“kind” and “strictness” must both be ban, or neither');
    if (needsAmount(strictness) && amount === null) wrong(`${strictness} needs an “amount”`);
    if (strictness === 'figure' && amount !== null && !/\d/u.test(amount.zh))
      wrong('figure needs a number in “amount”');
  });
export type CommitmentData = z.infer<typeof commitmentSchema>;

/** Whether a commitment sets a rule: a fault to be put right, or a statement of what is or was done, sets none. */
export function isRule({ kind }: { kind: (typeof COMMITMENT_KINDS)[number] }): boolean {
  return kind !== 'fault' && kind !== 'statement';
}

/** Whether a commitment is a rule of which one can later tell whether it was kept: these alone enter the rates. */
export function isCounted(commitment: Pick<CommitmentData, 'kind' | 'checkable'>): boolean {
  return isRule(commitment) && commitment.checkable;
}

/** Whether a commitment says how many, how often or by which date: words such as “at once” stand in “ ”. */
export function hasFigure({ amount, from, by }: Pick<CommitmentData, 'amount' | 'from' | 'by'>): boolean {
  return from !== null || by !== null || (amount !== null && !amount.zh.includes('“'));
}

/** `content/questions/<question>.yaml`; `mentions` names where a document speaks of it without a commitment. */
export const questionSchema = z.strictObject({
  question: bilingualText,
  theme: z.enum(THEMES),
  mentions: z.record(z.string(), z.array(text).min(1)),
});
export type QuestionData = z.infer<typeof questionSchema>;
