import { z } from 'zod';
import { RESTORATION_RULES } from './restore-source.ts';
import { CODES, THEMES } from '../model/themes.ts';

const text = z.string().trim().min(1);
// Astro reads front matter with the types of YAML: a date without quotes as a date, a year as a number.
const written = (value: unknown) =>
  value instanceof Date
    ? value.toISOString().slice(0, 10)
    : typeof value === 'number'
      ? String(value)
      : value;
const date = z.preprocess(written, z.iso.date());
const bilingualText = z.strictObject({ zh: text, en: text });

/** Front matter of `content/documents/<document>.mdx`; null stands for “not stated in the source”. */
export const documentSchema = z.strictObject({
  shortName: bilingualText,
  genre: bilingualText,
  issuer: bilingualText,
  place: bilingualText,
  level: z.enum(['municipality', 'city', 'district']),
  docNumber: text.nullable(),
  adopted: date.nullable(),
  issued: date,
  source: z.strictObject({
    file: text,
    received: text,
    sha256: z.string().regex(/^[0-9a-f]{64}$/u, 'must be 64 hexadecimal digits'),
  }),
  restoration: z.strictObject({
    rules: z.array(z.enum(RESTORATION_RULES)),
    corrections: z.array(
      z.strictObject({
        kind: z.enum(['correction', 'furniture']),
        before: text.optional(),
        source: text,
        after: text.optional(),
        edition: z.string(),
        reason: bilingualText,
      }),
    ),
  }),
  notes: z.array(z.strictObject({ at: text, phrase: text, zh: text, en: text })),
});
export type DocumentData = z.infer<typeof documentSchema>;

const code = z.strictObject({ theme: z.enum(CODES), also: z.array(z.enum(THEMES)) });

/** `content/codes/first/<document>.yaml` and `second/`: sentence id → one coder’s judgement. */
export const codingSchema = z.record(z.string(), code);
export type Coding = z.infer<typeof codingSchema>;

/** `content/codes/<document>.yaml`: sentence id → the reconciled code, with the reason where the two codings differ. */
export const reconciledSchema = z.record(z.string(), code.extend({ reason: bilingualText.optional() }));
export type Reconciled = z.infer<typeof reconciledSchema>;

/** `content/themes/<theme>.yaml`. */
export const themeSchema = z.strictObject({
  name: bilingualText,
  glyph: z.string().regex(/^\p{Script=Han}$/u, 'must be one Han character'),
  definition: bilingualText,
  /** Words of the mechanical second coding, simplified characters only, so that they can stand in a pattern. */
  words: z.array(z.string().regex(/^\p{Script=Han}+$/u, 'must be Han characters only')).min(1),
  topics: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'must be lower-case ASCII words joined by -'),
        question: bilingualText,
        summary: bilingualText,
        answers: z.record(z.string(), z.array(text).min(1)),
      }),
    )
    .min(1),
});
export type ThemeData = z.infer<typeof themeSchema>;

/** `content/translations/en/<document>.yaml`: one English rendering for every title, heading, sentence and block. */
export const translationSchema = z.strictObject({
  text: z.record(z.string(), text),
  notes: z.array(z.strictObject({ at: text, phrase: text, zh: text, en: text })),
  exceptions: z.array(z.strictObject({ at: text, term: text, reason: text })),
});
export type TranslationData = z.infer<typeof translationSchema>;

/** `content/translations/revisions/<document>.yaml`: what later readings changed; `at` is an id or `all`. */
export const revisionsSchema = z.strictObject({
  changes: z.array(z.strictObject({ at: text, from: z.string(), to: z.string(), reason: text })),
});
export type RevisionsData = z.infer<typeof revisionsSchema>;

/** What a term names: a slogan or numbered formula, a campaign or mechanism, a law or document, an organ or meeting, or a common word. */
export const TERM_KINDS = ['set-phrase', 'programme', 'rule', 'body', 'general'] as const;
/** Where a term was coined or set; `provincial` includes municipalities and cities. */
export const TERM_SCOPES = ['national', 'provincial', 'district'] as const;

/** `content/terms/<term>.yaml`; null stands for “not established”. */
export const termSchema = z.strictObject({
  term: text,
  variants: z.array(text),
  en: text,
  renderings: z.array(text).min(1),
  /** Names under which a reader may look for it, in either language, and which no text of the edition uses. */
  aliases: z.array(text).default([]),
  pinyin: text,
  kind: z.enum(TERM_KINDS),
  scope: z.enum(TERM_SCOPES).nullable(),
  gloss: bilingualText.nullable(),
  dated: bilingualText.nullable(),
  related: z.array(text),
});
export type TermData = z.infer<typeof termSchema>;

/** What makes a commitment checkable. */
export const COMMITMENT_KINDS = ['number', 'frequency', 'deadline', 'list', 'mechanism', 'ban'] as const;
/** How strictly it binds: without condition, at discretion, 原则上, or as a ban. */
export const STRICTNESS = ['must', 'may', 'in-principle', 'ban'] as const;

const partialDate = z.preprocess(
  written,
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u, 'must be YYYY, YYYY-MM or YYYY-MM-DD')
    .nullable(),
);

/** `content/commitments/<commitment>.yaml`; `place` is the id of the text that holds the quote. */
export const commitmentSchema = z.strictObject({
  document: text,
  place: text,
  quote: text,
  en: text,
  bound: bilingualText,
  duty: bilingualText,
  amount: bilingualText.nullable(),
  kind: z.enum(COMMITMENT_KINDS),
  from: partialDate,
  by: partialDate,
  strictness: z.enum(STRICTNESS),
  question: text,
});
export type CommitmentData = z.infer<typeof commitmentSchema>;

/** `content/questions/<question>.yaml`; `mentions` names where a document speaks of it without a commitment. */
export const questionSchema = z.strictObject({
  question: bilingualText,
  theme: z.enum(THEMES),
  mentions: z.record(z.string(), z.array(text).min(1)),
});
export type QuestionData = z.infer<typeof questionSchema>;

const place = { document: text, provision: text };

/** `content/counterparts.yaml`: pairs of provisions that the computed counterparts miss, list wrongly or rank wrongly. */
export const counterpartsSchema = z.array(
  z.strictObject({
    ...place,
    counterpart: z.strictObject(place),
    change: z.enum(['add', 'remove', 'first']),
    reason: bilingualText,
  }),
);
export type CounterpartsData = z.infer<typeof counterpartsSchema>;

const change = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/u, 'must be three numbers joined by points'),
  date,
  zh: text,
  en: text,
});
export type Change = z.infer<typeof change>;
/** Newest first. */
export type Changes = readonly [Change, ...Change[]];

/** `content/changes.yaml`: what each version of the data brought, newest first. */
export const changesSchema = z.tuple([change], change).superRefine((changes, context) => {
  for (const [index, { version, date }] of changes.entries()) {
    const above = changes[index - 1];
    if (above === undefined) continue;
    const order = version.localeCompare(above.version, 'en', { numeric: true });
    if (order < 0 && date <= above.date) continue;
    const message = `${version} is not older than the version above it: the newest stands first, each version once`;
    context.addIssue({ code: 'custom', path: [index], message });
  }
});

/**
 * `content/counterparts-read.yaml`: for a provision and another document, which of its provisions answer it best, one
 * or two that are equal, and which answer it too.
 */
export const counterpartReadingsSchema = z.array(
  z.strictObject({ ...place, in: text, best: z.array(text).max(2), also: z.array(text) }),
);
export type CounterpartReadings = z.infer<typeof counterpartReadingsSchema>;

const example = { document: text, sentence: text };

/** `content/codebook.yaml`: examples of each theme from the texts, and how hard cases were settled. */
export const codebookSchema = z.strictObject({
  examples: z.array(z.strictObject({ theme: z.enum(CODES), ...example, reason: bilingualText })),
  cases: z.array(
    z.strictObject({ case: bilingualText, theme: z.enum(CODES), example: z.strictObject(example) }),
  ),
});
export type CodebookData = z.infer<typeof codebookSchema>;
