import { z } from 'zod';
import { datePeriod } from '../model/date-period.ts';
import { HAS_ENGLISH } from '../edition/edition.ts';
import { bilingualText, english, partialDate, slug, text } from './fields.ts';

/** What a term names: a slogan or numbered formula, a campaign or mechanism, a law or document, an organ or meeting, or a common word. */
export const TERM_KINDS = ['set-phrase', 'programme', 'rule', 'body', 'general'] as const;
/** Where a term was coined or set; `provincial` includes municipalities and cities. */
export const TERM_SCOPES = ['national', 'provincial', 'district'] as const;
/**
 * What a date says of a term: that it was first used then, as a text says; that a law, rule, report or decision has it
 * since; that the rule it names was issued, amended or took effect; that what it names took place or began; or that
 * it was used then, perhaps not for the first time.
 */
export const DATE_KINDS = ['first-used', 'written-into', 'issued', 'event', 'example'] as const;

const realDate = partialDate.refine(
  (value) => datePeriod(value) !== undefined,
  'must be a day or a month that exists',
);

const termDate = z.strictObject({
  date: realDate,
  kind: z.enum(DATE_KINDS),
  zh: text,
  en: english,
  /** The work that says so; null stands for “not established”. */
  source: text.nullable(),
});
export type TermDate = z.infer<typeof termDate>;

/** `content/terms/<term>.yaml`; null stands for “not established”, as an empty list of sources does. */
export const termSchema = z.strictObject({
  term: text,
  variants: z.array(text),
  en: english,
  /** None without English. */
  renderings: HAS_ENGLISH ? z.array(text).min(1) : z.array(text).default([]),
  /** Names under which a reader may look for it, in either language, and which no text of the edition uses. */
  aliases: z.array(text).default([]),
  pinyin: text,
  kind: z.enum(TERM_KINDS),
  scope: z.enum(TERM_SCOPES).nullable(),
  gloss: bilingualText.nullable(),
  /** The works in which an editor read what the gloss says. */
  sources: z.array(text),
  dates: z.array(termDate),
  related: z.array(text),
});
export type TermData = z.infer<typeof termSchema>;

const work = z.strictObject({
  id: slug,
  /** The language in which it was read, and in which its title and publisher stand. */
  lang: z.enum(['zh', 'en']),
  /** One in round brackets describes a work that has no title. */
  title: text,
  publisher: text,
  /** Null where the work bears none. */
  date: realDate.nullable(),
  url: z.url({ protocol: /^https?$/u, message: 'must be an address with http:// or https://' }).nullable(),
});
/** A text that an editor read to verify glosses and dates. */
export type Work = z.infer<typeof work>;

/** `content/works.yaml`. */
export const worksSchema = z.array(work);
